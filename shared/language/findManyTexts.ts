import { printNumber } from './numbers';
import type { Texts } from './Texts';

const places = (count: number): string => (count === 1 ? '1 plek' : `${printNumber(count, 'nl')} plekken`);
const pieces = (count: number): string => (count === 1 ? '1 stuk' : `${printNumber(count, 'nl')} stukken`);
const inEnglish = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${printNumber(count, 'en')} ${many}`;
const matches = (count: number): string => inEnglish(count, 'match', 'matches');
const articles = (count: number): string => inEnglish(count, 'piece', 'pieces');

const nl = {
  title: (count: number) => `Zoek en vervang in ${pieces(count)}`,
  bar: 'Vervang',
  look: 'Zoek',
  looking: 'Zoeken in de stukken',
  far: (done: number, total: number) => `${printNumber(done, 'nl')} van ${printNumber(total, 'nl')}`,
  stop: 'Stop',
  teach:
    'In koppen, intro’s, teksten, bijschriften, credits en gegevens. Eerst zie je elke plek; vervangen wordt wat aangevinkt is.',
  found: (count: number, inPieces: number) => `${places(count)} in ${pieces(inPieces)}`,
  none: 'Niet gevonden',
  stopped: (done: number) => `Gestopt na ${pieces(done)}`,
  more: (count: number) =>
    `Er zijn er meer: dit zijn de eerste ${places(count)}. Vervang deze, en zoek dan opnieuw.`,
  unread: (count: number) => `${pieces(count)} niet gelezen:`,
  results: 'Gevonden plekken',
  open: (headline: string) => `Open ‘${headline}’ in een nieuw tabblad`,
  replace: (count: number) => `Vervang ${places(count)}`,
  remove: (count: number) => `Haal ${places(count)} weg`,
  nothingTicked: 'Vink aan wat vervangen moet worden',
  lookFirst: 'Zoek eerst',
  replacing: 'Vervangen',
  replaced: (count: number, inPieces: number) => `${places(count)} vervangen in ${pieces(inPieces)}`,
  removed: (count: number, inPieces: number) => `${places(count)} weggehaald in ${pieces(inPieces)}`,
};

const en: typeof nl = {
  title: (count) => `Find and replace in ${articles(count)}`,
  bar: 'Replace',
  look: 'Find',
  looking: 'Looking through the pieces',
  far: (done, total) => `${printNumber(done, 'en')} of ${printNumber(total, 'en')}`,
  stop: 'Stop',
  teach:
    'In headlines, intros, texts, captions, credits and details. You see every match first; what is ticked is replaced.',
  found: (count, inPieces) => `${matches(count)} in ${articles(inPieces)}`,
  none: 'Not found',
  stopped: (done) => `Stopped after ${articles(done)}`,
  more: (count) => `There are more: these are the first ${matches(count)}. Replace them, then search again.`,
  unread: (count) => `${articles(count)} could not be read:`,
  results: 'Matches',
  open: (headline) => `Open ‘${headline}’ in a new tab`,
  replace: (count) => `Replace ${matches(count)}`,
  remove: (count) => `Remove ${matches(count)}`,
  nothingTicked: 'Tick what is to be replaced',
  lookFirst: 'Search first',
  replacing: 'Replacing',
  replaced: (count, inPieces) => `${matches(count)} replaced in ${articles(inPieces)}`,
  removed: (count, inPieces) => `${matches(count)} removed in ${articles(inPieces)}`,
};

/** Finding and replacing in many articles. */
export const findManyTexts: Texts<typeof nl> = { nl, en };
