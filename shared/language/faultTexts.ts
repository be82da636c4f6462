import type { Fault, FaultKind } from '../faults/Fault';
import { bringFaultTexts } from './bringFaultTexts';
import { printLongMoment } from './dates';
import { copyFaultTexts } from './copyFaultTexts';
import { editionFaultTexts } from './editionFaultTexts';
import { exportFaultTexts } from './exportFaultTexts';
import type { FaultText } from './FaultText';
import { figuresFaultTexts } from './figuresFaultTexts';
import { liveFaultTexts } from './liveFaultTexts';
import { printBytes, printNumber } from './numbers';
import { packageFaultTexts } from './packageFaultTexts';
import { statusFaultTexts } from './statusFaultTexts';
import { themeProblemText } from './themeProblemTexts';
import type { Language, Texts } from './Texts';
import { voiceFaultTexts } from './voiceFaultTexts';

type Sentences = { [K in FaultKind]: (fault: Extract<Fault, { kind: K }>) => FaultText };

const processNames = {
  nl: { library: 'de bibliotheek', press: 'de pers', live: 'samen schrijven' },
  en: { library: 'the library', press: 'the press', live: 'writing together' },
};

const nl: Sentences = {
  'call-malformed': ({ call, problem }) => ({
    what: 'Katern begreep zichzelf niet',
    why: `De vraag ${call} klopte niet (${problem}).`,
    todo: 'Probeer het opnieuw; blijft het misgaan, start Katern dan opnieuw.',
  }),
  'process-stopped': ({ process }) => ({
    what: `${processNames.nl[process]} is gestopt`,
    why: 'Dat deel van Katern viel uit en start nu opnieuw.',
    todo: 'Wacht even en probeer het opnieuw.',
  }),
  'timed-out': ({ seconds }) => ({
    what: 'het duurde te lang',
    why: `Er kwam binnen ${seconds} seconden geen antwoord.`,
    todo: 'Probeer het opnieuw.',
  }),
  'disk-full': ({ place }) => ({
    what: 'schijf is vol',
    why: `Op de schijf van ${place} is geen ruimte meer.`,
    todo: 'Maak ruimte op de schijf.',
  }),
  'disk-read-only': ({ place }) => ({
    what: 'schijf is beveiligd',
    why: `In ${place} mag niet worden geschreven.`,
    todo: 'Geef Katern schrijfrechten, of kies een andere map.',
  }),
  'disk-failed': ({ place, code }) => ({
    what: 'schijf geeft een fout',
    why: `Schrijven of lezen in ${place} lukte niet (${code}).`,
    todo: 'Kijk de schijf na.',
  }),
  'place-unreadable': ({ place, code }) => ({
    what: 'map of bestand is niet te lezen',
    why: `${place} is er niet, of mag niet worden gelezen (${code}).`,
    todo: 'Kies een andere plek, of zet het bestand terug.',
  }),
  'place-within-library': ({ place }) => ({
    what: 'deze map is van Katern zelf',
    why: `De map ${place} ligt bij de bibliotheek, die alleen Katern beheert.`,
    todo: 'Kies een map daarbuiten.',
  }),
  'library-newer': ({ found, known }) => ({
    what: 'bibliotheek is van een nieuwere Katern',
    why: `Deze Katern kent versie ${known}, de bibliotheek is van versie ${found}.`,
    todo: 'Werk Katern bij en open de bibliotheek opnieuw.',
  }),
  'library-older': ({ found, known }) => ({
    what: 'bibliotheek is van een oudere Katern',
    why: `De bibliotheek is van versie ${found}, deze Katern werkt met versie ${known}.`,
    todo: 'Open de bibliotheek één keer in het venster; dan wordt ze bijgewerkt.',
  }),
  'library-in-use': ({ place }) => ({
    what: 'bibliotheek is al open',
    why: `Een andere Katern werkt in ${place}.`,
    todo: 'Ga daar verder, of sluit die Katern.',
  }),
  'library-gone': ({ place }) => ({
    what: 'map van de bibliotheek is weg',
    why: `De map ${place} is verplaatst, of de schijf is losgekoppeld.`,
    todo: 'Zet de map terug of sluit de schijf aan.',
  }),
  'library-silent': ({ seconds }) => ({
    what: 'bibliotheek antwoordt niet',
    why: `Er kwam al ${seconds} seconden geen antwoord; wat je typt blijft in het geheugen.`,
    todo: 'Schrijf rustig verder.',
  }),
  'article-missing': () => ({
    what: 'stuk is er niet meer',
    why: 'Het staat niet in de bibliotheek van deze computer.',
    todo: 'Ga terug naar het bureau.',
  }),
  'article-newer': ({ unknown }) => ({
    what: 'stuk is van een nieuwere Katern',
    why: `Het bevat onderdelen die deze Katern niet kent: ${unknown.join(', ')}.`,
    todo: 'Je kunt het lezen; werk Katern bij om het te wijzigen.',
  }),
  'words-changed': () => ({
    what: 'stuk is intussen gewijzigd',
    why: 'Op een van de plekken staat iets anders dan er werd gevonden; er is niets vervangen.',
    todo: 'Zoek opnieuw.',
  }),
  'update-malformed': () => ({
    what: 'wijziging is beschadigd',
    why: 'De wijziging kon niet worden gelezen en is niet bewaard.',
    todo: 'Kopieer je tekst en start Katern opnieuw.',
  }),
  'picture-empty': ({ name }) => ({
    what: 'beeld is leeg',
    why: `${name} telt 0 bytes.`,
    todo: 'Vraag het bestand opnieuw op, of kies een ander beeld.',
  }),
  'picture-kind-refused': ({ name, found }) => ({
    what: 'dit soort bestand past niet',
    why: found ? `${name} is een ${found}.` : `${name} is geen beeld.`,
    todo: 'Kies een JPEG, PNG, WebP, AVIF of TIFF.',
  }),
  'picture-damaged': ({ name }) => ({
    what: 'beeld is beschadigd',
    why: `${name} is onvolledig of kapot.`,
    todo: 'Vraag het bestand opnieuw op, of kies een ander beeld.',
  }),
  'picture-too-large': ({ name, width, height, limitMegapixels }) => ({
    what: 'beeld is te groot',
    why: `${name} is ${printNumber(width, 'nl')} bij ${printNumber(height, 'nl')} pixels; de grens is ${printNumber(limitMegapixels, 'nl')} megapixel.`,
    todo: `Verklein het tot hoogstens ${printNumber(limitMegapixels, 'nl')} megapixel en koppel het opnieuw.`,
  }),
  'file-too-large': ({ name, bytes, limitBytes }) => ({
    what: 'bestand is te groot',
    why: `${name} is ${printBytes(bytes, 'nl')}; de grens is ${printBytes(limitBytes, 'nl')}.`,
    todo: `Kies een bestand van hoogstens ${printBytes(limitBytes, 'nl')}.`,
  }),
  'file-unreadable': ({ name, code }) => ({
    what: 'bestand is niet te lezen',
    why: `${name} kon niet worden gelezen (${code}).`,
    todo: 'Kijk of het bestand er nog staat en probeer het opnieuw.',
  }),
  'file-nowhere': ({ name }) => ({
    what: `‘${name}’ staat nog nergens op schijf`,
    why: 'Het komt rechtstreeks uit een bericht of een ander programma.',
    todo: 'Bewaar het eerst in een map, en sleep het vandaar hierheen.',
  }),
  'copy-refused': (fault) => copyFaultTexts.nl(fault),
  'figures-refused': (fault) => figuresFaultTexts.nl(fault),
  'original-missing': ({ name }) => ({
    what: 'origineel ontbreekt',
    why: `${name} staat niet meer in de bibliotheek.`,
    todo: 'Koppel het beeld opnieuw.',
  }),
  'credit-rules-broken': ({ place, line, problem }) => ({
    what: 'regels voor credits zijn niet te gebruiken',
    why: `In ${place}${line ? `, regel ${line}` : ''}: ${problem}.`,
    todo: 'Het beeld is gekoppeld; kijk zelf na wat er in de credit staat. Herstel het bestand voor de volgende keer.',
  }),
  'theme-broken': ({ theme, file, line, problem }) => ({
    what: 'thema bevat een fout',
    why: `${theme}: ${file}, regel ${line}: ${themeProblemText(problem, 'nl')}.`,
    todo: 'Herstel het thema, of kies een ander.',
  }),
  ...exportFaultTexts.nl,
  ...voiceFaultTexts.nl,
  ...editionFaultTexts.nl,
  ...bringFaultTexts.nl,
  ...packageFaultTexts.nl,
  ...liveFaultTexts.nl,
  ...statusFaultTexts.nl,
  'backup-damaged': ({ at }) => ({
    what: 'reservekopie is beschadigd',
    why: `De kopie van ${printLongMoment(at, 'nl')} is niet meer wat ze was toen ze werd nagekeken.`,
    todo: 'Kies een andere kopie; de bibliotheek zelf is niet gewijzigd.',
  }),
  'backup-missing': () => ({
    what: 'reservekopie is er niet meer',
    why: 'Ze is intussen opgeruimd, of de schijf is losgekoppeld.',
    todo: 'Kies een andere kopie, of sluit de schijf weer aan.',
  }),
  'backup-unsound': ({ place, says }) => ({
    what: 'reservekopie klopt niet',
    why: `De kopie in ${place} bleek bij het nakijken niet gelijk aan de bibliotheek (${says}) en is niet bewaard.`,
    todo: 'Katern maakt straks een nieuwe; kijk de schijf na als dit terugkomt.',
  }),
  'views-full': ({ most }) => ({
    what: 'weergave niet bewaard',
    why: `Er zijn al ${printNumber(most, 'nl')} weergaven, en meer passen er niet.`,
    todo: 'Verwijder een weergave die je niet meer gebruikt.',
  }),
  'words-full': ({ most }) => ({
    what: 'woord niet bewaard',
    why: `In deze woordenlijst staan al ${printNumber(most, 'nl')} woorden, en meer passen er niet.`,
    todo: 'Verwijder bij de instellingen woorden die je niet meer gebruikt.',
  }),
  'dictionary-unreadable': ({ language, code }) => ({
    what: 'spelling niet gecontroleerd',
    why: `Het ${language === 'nl' ? 'Nederlandse' : 'Engelse'} woordenboek is niet te lezen (${code}).`,
    todo: 'Start Katern opnieuw; blijft het misgaan, installeer Katern dan opnieuw.',
  }),
  unexpected: ({ where, message }) => ({
    what: 'er ging iets onverwachts mis',
    why: `In ${where}: ${message}.`,
    todo: 'Probeer het opnieuw; een verslag ligt in de map met storingen.',
  }),
};

const en: Sentences = {
  'call-malformed': ({ call, problem }) => ({
    what: 'Katern did not understand itself',
    why: `The request ${call} was not right (${problem}).`,
    todo: 'Try again; if it keeps failing, restart Katern.',
  }),
  'process-stopped': ({ process }) => ({
    what: `${processNames.en[process]} has stopped`,
    why: 'That part of Katern went down and is starting again.',
    todo: 'Wait a moment and try again.',
  }),
  'timed-out': ({ seconds }) => ({
    what: 'it took too long',
    why: `There was no answer within ${seconds} seconds.`,
    todo: 'Try again.',
  }),
  'disk-full': ({ place }) => ({
    what: 'disk is full',
    why: `There is no room left on the disk of ${place}.`,
    todo: 'Make room on the disk.',
  }),
  'disk-read-only': ({ place }) => ({
    what: 'disk is protected',
    why: `${place} cannot be written to.`,
    todo: 'Give Katern permission to write, or choose another folder.',
  }),
  'disk-failed': ({ place, code }) => ({
    what: 'disk reports an error',
    why: `Writing or reading in ${place} failed (${code}).`,
    todo: 'Check the disk.',
  }),
  'place-unreadable': ({ place, code }) => ({
    what: 'folder or file cannot be read',
    why: `${place} is not there, or may not be read (${code}).`,
    todo: 'Choose another place, or put the file back.',
  }),
  'place-within-library': ({ place }) => ({
    what: 'this folder is Katern’s own',
    why: `The folder ${place} lies with the library, which Katern alone looks after.`,
    todo: 'Choose a folder outside it.',
  }),
  'library-newer': ({ found, known }) => ({
    what: 'library is from a newer Katern',
    why: `This Katern knows version ${known}, the library is version ${found}.`,
    todo: 'Update Katern and open the library again.',
  }),
  'library-older': ({ found, known }) => ({
    what: 'library is from an older Katern',
    why: `The library is version ${found}, this Katern works with version ${known}.`,
    todo: 'Open the library once in the window; that brings it up to date.',
  }),
  'library-in-use': ({ place }) => ({
    what: 'library is already open',
    why: `Another Katern is working in ${place}.`,
    todo: 'Go on there, or close that Katern.',
  }),
  'library-gone': ({ place }) => ({
    what: 'library folder is gone',
    why: `The folder ${place} was moved, or its disk was disconnected.`,
    todo: 'Put the folder back or connect the disk.',
  }),
  'library-silent': ({ seconds }) => ({
    what: 'library does not answer',
    why: `There has been no answer for ${seconds} seconds; what you type stays in memory.`,
    todo: 'Keep writing.',
  }),
  'article-missing': () => ({
    what: 'piece is no longer there',
    why: 'It is not in the library on this computer.',
    todo: 'Go back to the desk.',
  }),
  'article-newer': ({ unknown }) => ({
    what: 'piece is from a newer Katern',
    why: `It holds parts this Katern does not know: ${unknown.join(', ')}.`,
    todo: 'You can read it; update Katern to change it.',
  }),
  'words-changed': () => ({
    what: 'piece has changed meanwhile',
    why: 'One of the places says something else than what was found; nothing was replaced.',
    todo: 'Search again.',
  }),
  'update-malformed': () => ({
    what: 'change is damaged',
    why: 'The change could not be read and was not saved.',
    todo: 'Copy your text and restart Katern.',
  }),
  'picture-empty': ({ name }) => ({
    what: 'picture is empty',
    why: `${name} has 0 bytes.`,
    todo: 'Ask for the file again, or choose another picture.',
  }),
  'picture-kind-refused': ({ name, found }) => ({
    what: 'this kind of file does not fit',
    why: found ? `${name} is a ${found} file.` : `${name} is not a picture.`,
    todo: 'Choose a JPEG, PNG, WebP, AVIF or TIFF.',
  }),
  'picture-damaged': ({ name }) => ({
    what: 'picture is damaged',
    why: `${name} is incomplete or broken.`,
    todo: 'Ask for the file again, or choose another picture.',
  }),
  'picture-too-large': ({ name, width, height, limitMegapixels }) => ({
    what: 'picture is too large',
    why: `${name} is ${printNumber(width, 'en')} by ${printNumber(height, 'en')} pixels; the limit is ${printNumber(limitMegapixels, 'en')} megapixels.`,
    todo: `Bring it down to at most ${printNumber(limitMegapixels, 'en')} megapixels and attach it again.`,
  }),
  'file-too-large': ({ name, bytes, limitBytes }) => ({
    what: 'file is too large',
    why: `${name} is ${printBytes(bytes, 'en')}; the limit is ${printBytes(limitBytes, 'en')}.`,
    todo: `Choose a file of at most ${printBytes(limitBytes, 'en')}.`,
  }),
  'file-unreadable': ({ name, code }) => ({
    what: 'file cannot be read',
    why: `${name} could not be read (${code}).`,
    todo: 'See whether the file is still there and try again.',
  }),
  'file-nowhere': ({ name }) => ({
    what: `‘${name}’ is nowhere on disk yet`,
    why: 'It comes straight from a message or another program.',
    todo: 'Save it in a folder first, and drag it here from there.',
  }),
  'copy-refused': (fault) => copyFaultTexts.en(fault),
  'figures-refused': (fault) => figuresFaultTexts.en(fault),
  'original-missing': ({ name }) => ({
    what: 'original is missing',
    why: `${name} is no longer in the library.`,
    todo: 'Attach the picture again.',
  }),
  'credit-rules-broken': ({ place, line, problem }) => ({
    what: 'rules for credits cannot be used',
    why: `In ${place}${line ? `, line ${line}` : ''}: ${problem}.`,
    todo: 'The picture is attached; check yourself what the credit says. Repair the file for the next time.',
  }),
  'theme-broken': ({ theme, file, line, problem }) => ({
    what: 'theme has an error',
    why: `${theme}: ${file}, line ${line}: ${themeProblemText(problem, 'en')}.`,
    todo: 'Repair the theme, or choose another.',
  }),
  ...exportFaultTexts.en,
  ...voiceFaultTexts.en,
  ...editionFaultTexts.en,
  ...bringFaultTexts.en,
  ...packageFaultTexts.en,
  ...liveFaultTexts.en,
  ...statusFaultTexts.en,
  'backup-damaged': ({ at }) => ({
    what: 'backup is damaged',
    why: `The copy of ${printLongMoment(at, 'en')} is no longer what it was when it was verified.`,
    todo: 'Choose another copy; the library itself has not changed.',
  }),
  'backup-missing': () => ({
    what: 'backup is no longer there',
    why: 'It has been cleared away since, or its disk was unplugged.',
    todo: 'Choose another copy, or connect the disk again.',
  }),
  'backup-unsound': ({ place, says }) => ({
    what: 'backup is not right',
    why: `When verified, the copy in ${place} did not equal the library (${says}) and was not kept.`,
    todo: 'Katern will make a new one; check the disk if this comes back.',
  }),
  'views-full': ({ most }) => ({
    what: 'view not saved',
    why: `There are ${printNumber(most, 'en')} views already, and there is no room for more.`,
    todo: 'Remove a view you no longer use.',
  }),
  'words-full': ({ most }) => ({
    what: 'word not saved',
    why: `There are ${printNumber(most, 'en')} words in this list already, and there is no room for more.`,
    todo: 'Remove words you no longer use in the settings.',
  }),
  'dictionary-unreadable': ({ language, code }) => ({
    what: 'spelling not checked',
    why: `The ${language === 'nl' ? 'Dutch' : 'English'} dictionary cannot be read (${code}).`,
    todo: 'Start Katern again; if it keeps failing, install Katern again.',
  }),
  unexpected: ({ where, message }) => ({
    what: 'something unexpected went wrong',
    why: `In ${where}: ${message}.`,
    todo: 'Try again; a report lies in the crash folder.',
  }),
};

const sentences: Texts<Sentences> = { nl, en };

/** What failed, why, and what the person can do. Every kind of fault has its sentences, in both languages. */
export function faultText(fault: Fault, language: Language): FaultText {
  const write = sentences[language][fault.kind] as (fault: Fault) => FaultText;
  return write(fault);
}

/** `Schijf is vol. Maak ruimte…`: what and todo as two sentences, for a notice of one line. */
export function faultLine(fault: Fault, language: Language): string {
  const { what, todo } = faultText(fault, language);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}. ${todo}`;
}
