import type { Stretch } from '../../../shared/bridge/deskCalls';
import type { SoughtTerm } from './parseQuery';
import { stem } from './stem';
import type { TextWord } from './words';
import { foldLines, wordAt, wordFrom } from './words';

/** Inflections of a word have at least so many letters in common, or all of a stem but its last. */
const mostInCommon = 3;

/** Where terms stand in a text, in order. At most `most` stretches are looked for. */
export function findTerms(text: string, terms: readonly SoughtTerm[], most = 200): Stretch[] {
  if (terms.length === 0) return [];
  const folded = foldLines(text);
  const found = terms.flatMap((term) => findTerm(folded, term, most));
  return joined(found.sort((a, b) => a[0] - b[0] || a[1] - b[1]).slice(0, most));
}

/**
 * Where one term stands. Only words that begin as what is sought does are looked at: a list shows pieces of texts with
 * some ten thousand words.
 */
function findTerm(folded: string, term: SoughtTerm, most: number): Stretch[] {
  const found: Stretch[] = [];
  const [first = ''] = term.words;
  const begins = beginningOf(first, term.exact);
  // An accent that was a character of its own left its place between the letters.
  const sought = folded.includes('\u0000') ? begins.slice(0, 1) : begins;
  if (sought === '') return found;
  for (let at = folded.indexOf(sought); at !== -1; at = folded.indexOf(sought, at + 1)) {
    const word = wordAt(folded, at);
    const end = word && endOf(folded, word, term);
    if (end === null) continue;
    found.push([at, end]);
    if (found.length >= most) break;
  }
  return found;
}

/** What every word begins with that answers to the one that is sought. */
function beginningOf(sought: string, exact: boolean): string {
  if (exact) return sought;
  const root = stem(sought);
  return sought.slice(0, Math.max(1, Math.min(mostInCommon, root.length - 1)));
}

/** Where a term ends of which the first word may be this; null where it does not stand here. */
function endOf(folded: string, first: TextWord, term: SoughtTerm): number | null {
  let here: TextWord | null = first;
  let end = first.end;
  for (const [index, sought] of term.words.entries()) {
    if (index > 0) here = wordFrom(folded, end);
    if (!here) return null;
    const length = answered(here.word, sought, term, index === term.words.length - 1);
    if (length === 0) return null;
    // An accent that is a character of its own makes the place in the text longer than the word.
    end = length === here.word.length ? here.end : here.start + length;
  }
  return end;
}

/** How far a word answers to a single word that is sought: the length of what answers, 0 for not at all. */
function answered(word: string, sought: string, term: SoughtTerm, last: boolean): number {
  if (word === sought) return word.length;
  if (!term.exact) {
    const wanted = stem(sought);
    const own = stem(word);
    if (word === wanted || own === wanted || own === sought) return word.length;
  }
  return term.open && last && word.startsWith(sought) ? sought.length : 0;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const [start, end] of stretches) {
    const last = all.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
