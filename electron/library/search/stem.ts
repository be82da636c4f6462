import { stemmer } from '@orama/stemmers/dutch';

/** Words stemmed before; a newsroom uses the same ones over and over. */
const known = new Map<string, string>();
const mostKnown = 20_000;

/** Longer words than any that is inflected: addresses, formulas. */
const longestInflected = 40;

/** The Dutch stem of a folded word, by which its inflections meet: `films` and `film` have one. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = word.length > longestInflected ? word : stemmer(word) || word;
  if (known.size >= mostKnown) known.clear();
  known.set(word, found);
  return found;
}
