import type { Fault } from '../faults/Fault';
import type { FaultText } from './FaultText';
import { printNumber } from './numbers';
import type { Language } from './Texts';

type Refused = Extract<Fault, { kind: 'figures-refused' }>;

/** Why a file of figures is not taken in, and what to do: in two sentences. */
type Sentences = (name: string, line: number) => Record<Refused['because'], { why: string; todo: string }>;

const sentences: Record<Language, Sentences> = {
  nl: (name, line) => ({
    empty: { why: `${name} is leeg.`, todo: 'Exporteer de cijfers opnieuw.' },
    archive: {
      why: `${name} is een zip of een rekenblad.`,
      todo: 'Pak het uit en kies de CSV met de pagina’s, of sla het rekenblad op als CSV.',
    },
    'no-text': { why: `${name} is geen tekst.`, todo: 'Exporteer de cijfers als CSV.' },
    'no-table': { why: `${name} heeft geen rijen.`, todo: 'Exporteer de cijfers als CSV.' },
    'no-pages': {
      why: `In ${name} staat geen tabel met pagina’s en aantallen.`,
      todo: 'Exporteer het overzicht van de pagina’s uit Matomo, Plausible of Google Analytics.',
    },
    'open-quote': {
      why: `In rij ${line} van ${name} staat een aanhalingsteken dat niet goed sluit; wat erna komt zou wegvallen.`,
      todo: 'Exporteer de cijfers opnieuw, of herstel die rij.',
    },
    'column-twice': {
      why: `In ${name} staat een kolom met pagina’s of aantallen twee keer; welke geldt, is niet te zien.`,
      todo: 'Exporteer één periode zonder vergelijking, of haal een van de twee weg.',
    },
    'too-many-rows': {
      why: `${name} heeft meer dan ${printNumber(line, 'nl')} rijen.`,
      todo: 'Exporteer een kortere periode of minder pagina’s.',
    },
  }),
  en: (name, line) => ({
    empty: { why: `${name} is empty.`, todo: 'Export the figures again.' },
    archive: {
      why: `${name} is a zip or a spreadsheet.`,
      todo: 'Unpack it and choose the CSV with the pages, or save the spreadsheet as CSV.',
    },
    'no-text': { why: `${name} is not text.`, todo: 'Export the figures as CSV.' },
    'no-table': { why: `${name} has no rows.`, todo: 'Export the figures as CSV.' },
    'no-pages': {
      why: `${name} has no table with pages and numbers.`,
      todo: 'Export the overview of pages from Matomo, Plausible or Google Analytics.',
    },
    'open-quote': {
      why: `Row ${line} of ${name} has a quotation mark that is not closed properly; what follows would be lost.`,
      todo: 'Export the figures again, or mend that row.',
    },
    'column-twice': {
      why: `${name} has a column of pages or numbers twice; which one counts cannot be told.`,
      todo: 'Export one period without a comparison, or take one of the two away.',
    },
    'too-many-rows': {
      why: `${name} has more than ${printNumber(line, 'en')} rows.`,
      todo: 'Export a shorter period or fewer pages.',
    },
  }),
};

/** The sentences of the fault `figures-refused`. */
export const figuresFaultTexts: Record<Language, (fault: Refused) => FaultText> = {
  nl: ({ name, because, line }) => ({ what: 'cijfers niet ingelezen', ...sentences.nl(name, line)[because] }),
  en: ({ name, because, line }) => ({ what: 'figures not read', ...sentences.en(name, line)[because] }),
};
