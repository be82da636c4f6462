import type { Fault } from '../faults/Fault';
import type { PackageProblem } from '../faults/PackageProblem';
import type { FaultText } from './FaultText';
import type { Texts } from './Texts';

/** The faults that packages alone have. */
type Kinds = 'package-refused' | 'package-let-go' | 'known-desks-unreadable';

type Sentences = { [K in Kinds]: (fault: Extract<Fault, { kind: K }>) => FaultText };

/** Why a package is not brought in, and what to do: in two sentences. */
type Reasons = (name: string, about: string) => Record<PackageProblem, { why: string; todo: string }>;

const reasonsNl: Reasons = (name, about) => {
  const askAgain = 'Vraag de afzender om het pakket opnieuw te sturen.';
  const distrust = 'Vertrouw dit pakket niet en vraag de afzender om een nieuw.';
  return {
    'no-package': {
      why: `${name} is geen pakket van Katern.`,
      todo: 'Kies een bestand dat op .katern eindigt en in Katern is gemaakt.',
    },
    damaged: { why: `${name} is onderweg beschadigd of niet heel overgekomen.`, todo: askAgain },
    newer: {
      why: `${name} komt uit een nieuwere Katern${about && ` en heeft delen die deze niet kent: ${about}`}.`,
      todo: 'Werk Katern bij en open het pakket opnieuw.',
    },
    'unsafe-part': {
      why: `Een deel van ${name} wil buiten het pakket schrijven (${about}).`,
      todo: distrust,
    },
    'part-twice': { why: `In ${name} zit ${about} twee keer; welke geldt, is niet te zien.`, todo: distrust },
    'part-unlisted': { why: `In ${name} zit iets dat er niet in hoort (${about}).`, todo: distrust },
    'part-missing': { why: `Aan ${name} ontbreekt ${about}.`, todo: askAgain },
    'part-changed': { why: `In ${name} is ${about} niet meer wat de afzender erin deed.`, todo: askAgain },
    'too-large': {
      why: `${name} heeft meer of grotere delen dan een pakket kan hebben${about && ` (${about})`}.`,
      todo: distrust,
    },
    signature: {
      why: `De ondertekening van ${name} klopt niet: iemand anders dan de afzender veranderde het pakket.`,
      todo: distrust,
    },
    history: { why: `De geschiedenis in ${name} is geen heel stuk, of hoort bij een ander.`, todo: askAgain },
    lock: {
      why: `${name} is op een manier versleuteld die Katern niet opent.`,
      todo: 'Vraag de afzender om het in Katern in te pakken, met een wachtwoordzin.',
    },
  };
};

const reasonsEn: Reasons = (name, about) => {
  const askAgain = 'Ask the sender to send the package again.';
  const distrust = 'Do not trust this package, and ask the sender for a new one.';
  return {
    'no-package': {
      why: `${name} is not a package of Katern.`,
      todo: 'Choose a file that ends in .katern and was made in Katern.',
    },
    damaged: { why: `${name} was damaged on its way or did not arrive whole.`, todo: askAgain },
    newer: {
      why: `${name} is from a newer Katern${about && ` and has parts that this one does not know: ${about}`}.`,
      todo: 'Update Katern and open the package again.',
    },
    'unsafe-part': {
      why: `A part of ${name} tries to write outside the package (${about}).`,
      todo: distrust,
    },
    'part-twice': { why: `${name} holds ${about} twice; which one counts cannot be told.`, todo: distrust },
    'part-unlisted': {
      why: `${name} holds something that does not belong in it (${about}).`,
      todo: distrust,
    },
    'part-missing': { why: `${name} lacks ${about}.`, todo: askAgain },
    'part-changed': { why: `In ${name}, ${about} is no longer what the sender put in.`, todo: askAgain },
    'too-large': {
      why: `${name} has more or larger parts than a package can have${about && ` (${about})`}.`,
      todo: distrust,
    },
    signature: {
      why: `The signature of ${name} is not right: somebody other than the sender changed the package.`,
      todo: distrust,
    },
    history: { why: `The history in ${name} is not a whole piece, or belongs to another.`, todo: askAgain },
    lock: {
      why: `${name} is encrypted in a way that Katern does not open.`,
      todo: 'Ask the sender to pack it in Katern, with a passphrase.',
    },
  };
};

const nl: Sentences = {
  'package-refused': ({ name, because, about }) => ({
    what: 'pakket niet binnengehaald',
    ...reasonsNl(name, about)[because],
  }),
  'package-let-go': () => ({
    what: 'pakket is niet meer open',
    why: 'Het deel van Katern dat het las, is opnieuw begonnen.',
    todo: 'Open het pakket opnieuw.',
  }),
  'known-desks-unreadable': ({ place }) => ({
    what: 'bekende afzenders zijn niet te lezen',
    why: `Het bestand ${place} is beschadigd; zo is niet te zien of een afzender is wie hij zegt.`,
    todo: 'Zet het bestand terug. Haal je het weg, dan kent Katern geen afzenders meer.',
  }),
};

const en: Sentences = {
  'package-refused': ({ name, because, about }) => ({
    what: 'package not brought in',
    ...reasonsEn(name, about)[because],
  }),
  'package-let-go': () => ({
    what: 'package is no longer open',
    why: 'The part of Katern that read it has started anew.',
    todo: 'Open the package again.',
  }),
  'known-desks-unreadable': ({ place }) => ({
    what: 'known senders cannot be read',
    why: `The file ${place} is damaged; whether a sender is who they say cannot be told.`,
    todo: 'Put the file back. If you remove it, Katern no longer knows any sender.',
  }),
};

/** What they say. */
export const packageFaultTexts: Texts<Sentences> = { nl, en };
