import type { Stretch } from '../../../shared/bridge/deskCalls';
import type { SoughtTerm } from './parseQuery';
import { stem } from './stem';
import type { TextWord } from './words';
import { wordsOf } from './words';

/** How far a word answers to a single word that is sought: the length of what answers, 0 for not at all. */
function answered(word: string, sought: string, term: SoughtTerm, last: boolean): number {
  if (word === sought) return word.length;
  // A stem begins as its word does, and most words of a text begin otherwise.
  if (!term.exact && word.charCodeAt(0) === sought.charCodeAt(0)) {
    const wanted = stem(sought);
    const own = stem(word);
    if (word === wanted || own === wanted || own === sought) return word.length;
  }
  return term.open && last && word.startsWith(sought) ? sought.length : 0;
}

/** Where terms stand in a text, in order. At most `most` stretches are looked for. */
export function findTerms(text: string, terms: readonly SoughtTerm[], most = 200): Stretch[] {
  const found: Stretch[] = [];
  if (terms.length === 0) return found;
  const longest = Math.max(...terms.map(({ words }) => words.length));
  const recent: TextWord[] = [];
  for (const next of wordsOf(text)) {
    recent.push(next);
    if (recent.length > longest) recent.shift();
    for (const term of terms) {
      const stretch = endsHere(recent, term);
      if (stretch) found.push(stretch);
    }
    if (found.length >= most) break;
  }
  return joined(found);
}

/** The stretch of a term whose last word is the last of these. */
function endsHere(recent: readonly TextWord[], term: SoughtTerm): Stretch | null {
  const first = recent.length - term.words.length;
  if (first < 0) return null;
  let end = 0;
  for (const [index, sought] of term.words.entries()) {
    const here = recent[first + index];
    if (!here) return null;
    const length = answered(here.word, sought, term, index === term.words.length - 1);
    if (length === 0) return null;
    // An accent that is a character of its own makes the place in the text longer than the word.
    end = length === here.word.length ? here.end : here.start + length;
  }
  const start = recent[first]?.start ?? end;
  return [start, end];
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
