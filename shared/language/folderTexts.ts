import { printNumber } from './numbers';
import type { Texts } from './Texts';

const nl = {
  title: 'Gedeelde map',
  hint: 'Wie dezelfde map kiest, op een stick, een netwerkschijf of een map die gesynchroniseerd wordt, werkt aan dezelfde stukken. Alle stukken van deze bibliotheek gaan mee, met hun beelden, opmerkingen en geschiedenis; het voorbeeld pas als je erin schrijft.',
  folder: 'Map',
  none: 'Er wordt geen map gedeeld.',
  choose: 'Kies map',
  other: 'Kies andere map',
  leave: 'Deel niet meer',
  show: 'Toon map',
  look: 'Kijk nu',
  busy: 'De map wordt gelezen en bijgewerkt…',
  away: 'De map is er nu niet. Wat je schrijft, gaat mee zodra hij er weer is.',
  state: (articles: number, at: string) =>
    `${articles === 1 ? '1 stuk van hier' : `${printNumber(articles, 'nl')} stukken van hier`} · bijgewerkt ${at}`,
  missing: (count: number) =>
    count === 1
      ? '1 beeld staat er nog niet in.'
      : `${printNumber(count, 'nl')} beelden staan er nog niet in.`,
  desks: 'Andere bureaus',
  alone: 'Er doet nog niemand mee.',
  nameless: 'Bureau zonder naam',
  newer: 'gebruikt een nieuwere Katern en wordt niet gelezen. Werk Katern bij.',
  waiting: (count: number) =>
    count === 1 ? 'van 1 stuk is een deel nog onderweg' : `van ${count} stukken is een deel nog onderweg`,
  refused: (count: number) => (count === 1 ? '1 stuk is onleesbaar' : `${count} stukken zijn onleesbaar`),
  cameOne: (from: string, headline: string) => `Binnengekomen van ${from}: ${headline}`,
  cameMany: (from: string, count: number) => `Binnengekomen van ${from}: ${printNumber(count, 'nl')} stukken`,
  someone: 'een ander bureau',
  untitled: 'stuk zonder kop',
  open: 'Open',
  compare: 'Bekijk',
};

const en: typeof nl = {
  title: 'Shared folder',
  hint: 'Whoever chooses the same folder, on a stick, a network disk or a synchronised folder, works on the same pieces. All pieces in this library go along, with their pictures, comments and history; the sample only once you write in it.',
  folder: 'Folder',
  none: 'No folder is shared.',
  choose: 'Choose folder',
  other: 'Choose another folder',
  leave: 'Stop sharing',
  show: 'Show folder',
  look: 'Look now',
  busy: 'The folder is being read and updated…',
  away: 'The folder is not there now. What you write goes along as soon as it is back.',
  state: (articles: number, at: string) =>
    `${articles === 1 ? '1 piece from here' : `${printNumber(articles, 'en')} pieces from here`} · updated ${at}`,
  missing: (count: number) =>
    count === 1 ? '1 picture is not in it yet.' : `${printNumber(count, 'en')} pictures are not in it yet.`,
  desks: 'Other desks',
  alone: 'Nobody else takes part yet.',
  nameless: 'Desk without a name',
  newer: 'uses a newer Katern and is not read. Update Katern.',
  waiting: (count: number) =>
    count === 1 ? 'a part of 1 piece is still on its way' : `parts of ${count} pieces are still on their way`,
  refused: (count: number) => (count === 1 ? '1 piece cannot be read' : `${count} pieces cannot be read`),
  cameOne: (from: string, headline: string) => `Came in from ${from}: ${headline}`,
  cameMany: (from: string, count: number) => `Came in from ${from}: ${printNumber(count, 'en')} pieces`,
  someone: 'another desk',
  untitled: 'piece without a headline',
  open: 'Open',
  compare: 'Look',
};

/** What is said of the folder that is shared with other desks. */
export const folderTexts: Texts<typeof nl> = { nl, en };
