import type { Fault } from '../faults/Fault';
import type { FaultText } from './FaultText';
import type { Language } from './Texts';

type Refused = Extract<Fault, { kind: 'copy-refused' }>;

type Sentences = (name: string) => Record<Refused['because'], Omit<FaultText, 'what'>>;

const sentences: Record<Language, Sentences> = {
  nl: (name) => ({
    empty: { why: `${name} is leeg.`, todo: 'Kies een ander bestand.' },
    'no-text': { why: `${name} is geen tekst.`, todo: 'Sla het op als Word-document, HTML of tekst.' },
    'no-document': {
      why: `${name} is geen Word-document.`,
      todo: 'Open het in het programma waarmee het is gemaakt en sla het op als .docx.',
    },
    damaged: {
      why: `${name} is beschadigd.`,
      todo: 'Vraag het opnieuw, of open het in Word en sla het opnieuw op.',
    },
    locked: { why: `${name} is met een wachtwoord beveiligd.`, todo: 'Haal in Word het wachtwoord eraf.' },
    'old-word': {
      why: `${name} is een document van een oude Word.`,
      todo: 'Open het in Word of LibreOffice en sla het op als .docx.',
    },
    'too-large': {
      why: `${name} pakt uit tot meer dan een artikel kan zijn.`,
      todo: 'Haal grote beelden en bijlagen eruit en probeer het opnieuw.',
    },
    hostile: {
      why: `${name} zit in elkaar zoals geen programma een document maakt.`,
      todo: 'Open het niet zomaar; vraag de afzender om de tekst.',
    },
    'unknown-moment': {
      why: `${name} is gemaakt van een stand van het stuk die niet in deze bibliotheek staat.`,
      todo: 'Haal eerst binnen wat elders in het stuk is geschreven, of bewaar het opnieuw als Word-document.',
    },
  }),
  en: (name) => ({
    empty: { why: `${name} is empty.`, todo: 'Choose another file.' },
    'no-text': { why: `${name} is not text.`, todo: 'Save it as a Word document, HTML or text.' },
    'no-document': {
      why: `${name} is not a Word document.`,
      todo: 'Open it in the program it was made with and save it as .docx.',
    },
    damaged: { why: `${name} is damaged.`, todo: 'Ask for it again, or open it in Word and save it anew.' },
    locked: { why: `${name} is locked with a password.`, todo: 'Take the password off in Word.' },
    'old-word': {
      why: `${name} is a document of an old Word.`,
      todo: 'Open it in Word or LibreOffice and save it as .docx.',
    },
    'too-large': {
      why: `${name} unpacks to more than an article can be.`,
      todo: 'Take large pictures and attachments out and try again.',
    },
    hostile: {
      why: `${name} is put together as no program makes a document.`,
      todo: 'Do not just open it; ask the sender for the text.',
    },
    'unknown-moment': {
      why: `${name} was made of the piece at a moment that this library does not have.`,
      todo: 'Get what was written in the piece elsewhere first, or save it as a Word document again.',
    },
  }),
};

/** The sentences of the fault `copy-refused`: why a file is not taken in as an article, and what to do. */
export const copyFaultTexts: Record<Language, (fault: Refused) => FaultText> = {
  nl: (fault) => said('niet overgenomen', sentences.nl(fault.name)[fault.because]),
  en: (fault) => said('not taken in', sentences.en(fault.name)[fault.because]),
};

/** A note has no room for more than what failed and what to do: why is in it. */
function said(what: string, { why, todo }: Omit<FaultText, 'what'>): FaultText {
  return { what: `${what}: ${why.replace(/\.$/, '')}`, why, todo };
}
