import { findWords } from '../../shared/language/foldText';

/** How many characters may stand before the first match. */
const lead = 28;

/** A text cut so that its first match comes early, and where the matches stand in it. */
export function snippet(text: string, words: readonly string[]): { text: string; marks: [number, number][] } {
  const first = findWords(text, words)[0]?.[0] ?? 0;
  if (first <= lead) return { text, marks: findWords(text, words) };
  const space = text.lastIndexOf(' ', first - lead / 2);
  const start = space < 0 ? first : space + 1;
  const cut = `… ${text.slice(start)}`;
  return { text: cut, marks: findWords(cut, words) };
}
