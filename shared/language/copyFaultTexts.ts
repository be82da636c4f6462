import type { Fault } from '../faults/Fault';
import type { Language } from './Texts';

type Because = Extract<Fault, { kind: 'copy-refused' }>['because'];

type Sentences = (name: string) => Record<Because, { why: string; todo: string }>;

/** The sentences of the fault `copy-refused`: why a file is not taken in as an article, and what to do. */
export const copyFaultTexts: Record<Language, Sentences> = {
  nl: (name) => ({
    empty: { why: `In ${name} staat niets.`, todo: 'Kies een ander bestand.' },
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
      why: `De bibliotheek weet niet meer hoe het stuk was toen ${name} werd bewaard.`,
      todo: 'Bewaar het stuk opnieuw als Word-document en laat het daarin bewerken.',
    },
  }),
  en: (name) => ({
    empty: { why: `There is nothing in ${name}.`, todo: 'Choose another file.' },
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
      why: `The library no longer knows what the piece was when ${name} was saved.`,
      todo: 'Save the piece as a Word document again and have it edited in that.',
    },
  }),
};
