import { stemmer } from '@orama/stemmers/dutch';

/** Words stemmed before; a newsroom uses the same ones over and over. */
const known = new Map<string, string>();
const mostKnown = 20_000;

/** Longer words than any that is inflected: addresses, formulas. */
const longestInflected = 40;

/** Shorter stems than this are left as Snowball has them. */
const shortestMended = 4;

/**
 * The Dutch stem of a folded word, by which its inflections meet: `films` and `film` have one. It begins as the word
 * does. Snowball's rules tell `brieven` from `brief`, `huizen` from `huis` and `series` from `serie`; here they meet.
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const root = word.length > longestInflected ? word : stemmer(word) || word;
  const found = root.length < shortestMended ? root : mended(root);
  if (known.size >= mostKnown) known.clear();
  known.set(word, found);
  return found;
}

/** A `v` or `z` at a stem's end is an `f` or `s` where nothing follows it; the plural of a word in -ie has an s. */
function mended(root: string): string {
  const hard = root.replace(/v$/, 'f').replace(/z$/, 's');
  return hard.endsWith('ies') ? hard.slice(0, -1) : hard;
}
