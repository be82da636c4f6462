import type { Stretch } from '../../../shared/bridge/deskCalls';
import { findTerms } from './findTerms';
import type { SoughtTerm } from './parseQuery';

/** How many characters may stand before the first match, and how many are shown in all. */
const lead = 28;
const length = 200;

/** A piece of a text that begins shortly before the first match, and where the matches stand in it. */
export function snippetOf(
  text: string,
  terms: readonly SoughtTerm[],
): { text: string; marks: Stretch[] } | null {
  const [first] = findTerms(text, terms, 1);
  if (!first) return null;
  let start = 0;
  if (first[0] > lead) {
    const space = text.lastIndexOf(' ', first[0] - lead / 2);
    start = space < first[0] - 2 * lead ? first[0] : space + 1;
  }
  // A caption or a note goes on where the text before it ended: one line is shown.
  const shown = text
    .slice(start, start + length)
    .replace(/\s/g, ' ')
    .replace(/[\uD800-\uDBFF]$/, '');
  const cut = start > 0 ? `… ${shown}` : shown;
  return { text: cut, marks: findTerms(cut, terms) };
}
