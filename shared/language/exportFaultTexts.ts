import type { Fault } from '../faults/Fault';
import type { FaultText } from './FaultText';
import type { Texts } from './Texts';

/** The faults that an export alone has. */
type Kinds =
  | 'export-blocked'
  | 'export-cancelled'
  | 'export-folder-foreign'
  | 'export-folder-busy'
  | 'signing-key-unusable';

type Sentences = { [K in Kinds]: (fault: Extract<Fault, { kind: K }>) => FaultText };

const nl: Sentences = {
  'export-blocked': ({ findings }) => ({
    what: 'nog niet klaar voor export',
    why:
      findings === 1
        ? 'De controle vond 1 punt dat blokkeert.'
        : `De controle vond ${findings} punten die blokkeren.`,
    todo: 'Los ze op in de controle en exporteer opnieuw.',
  }),
  'export-cancelled': () => ({
    what: 'export gestopt',
    why: 'Je hebt de export gestopt; de vorige bundel is heel gebleven.',
    todo: 'Exporteer opnieuw wanneer je wilt.',
  }),
  'export-folder-foreign': ({ place }) => ({
    what: 'map is al in gebruik',
    why: `In ${place} staan bestanden die niet van Katern zijn; die blijven staan.`,
    todo: 'Kies een andere map, of maak deze leeg.',
  }),
  'export-folder-busy': ({ place }) => ({
    what: 'hier wordt al geëxporteerd',
    why: `Een andere Katern, in een venster of als opdracht, werkt aan ${place}.`,
    todo: 'Wacht tot die klaar is en probeer het opnieuw, of kies een andere map.',
  }),
  'signing-key-unusable': ({ place, reason }) => ({
    what: 'sleutel is niet te gebruiken',
    why:
      reason === 'read-by-others'
        ? `Anderen op deze computer mogen ${place} lezen; dan zegt de ondertekening niets.`
        : `In ${place} staat geen sleutel om mee te ondertekenen.`,
    todo: {
      'no-key': 'Haal het bestand weg en maak een nieuwe sleutel met katern key.',
      'no-desk-key': 'Zet het bestand terug. Haal je het weg, dan maakt Katern een nieuwe sleutel.',
      'read-by-others': 'Maak het bestand alleen voor jezelf leesbaar.',
    }[reason],
  }),
};

const en: Sentences = {
  'export-blocked': ({ findings }) => ({
    what: 'not ready to export yet',
    why:
      findings === 1 ? 'Preflight found 1 blocking point.' : `Preflight found ${findings} blocking points.`,
    todo: 'Solve them in preflight and export again.',
  }),
  'export-cancelled': () => ({
    what: 'export stopped',
    why: 'You stopped the export; the earlier bundle is still whole.',
    todo: 'Export again whenever you like.',
  }),
  'export-folder-foreign': ({ place }) => ({
    what: 'folder is in use already',
    why: `${place} holds files that are not Katern’s; they are left alone.`,
    todo: 'Choose another folder, or empty this one.',
  }),
  'export-folder-busy': ({ place }) => ({
    what: 'something is exporting here already',
    why: `Another Katern, a window or a command, is at work on ${place}.`,
    todo: 'Wait until it is done and try again, or choose another folder.',
  }),
  'signing-key-unusable': ({ place, reason }) => ({
    what: 'key cannot be used',
    why:
      reason === 'read-by-others'
        ? `Others on this computer may read ${place}; a signature would mean nothing.`
        : `There is no key to sign with in ${place}.`,
    todo: {
      'no-key': 'Remove the file and make a new key with katern key.',
      'no-desk-key': 'Put the file back. If you remove it, Katern makes a new key.',
      'read-by-others': 'Let nobody but yourself read the file.',
    }[reason],
  }),
};

/** What they say. */
export const exportFaultTexts: Texts<Sentences> = { nl, en };
