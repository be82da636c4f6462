import type { SoughtTerm } from './parseQuery';
import { stem } from './stem';

/**
 * What SQLite's full-text search is asked for terms: all of them or any. With `headOnly` those that name columns are
 * looked for in headline and tags alone.
 */
export function ftsExpression(
  terms: readonly SoughtTerm[],
  join: 'and' | 'or',
  headOnly: boolean = false,
): string {
  return terms.map((term) => `(${termExpression(term, headOnly)})`).join(join === 'and' ? ' AND ' : ' OR ');
}

function termExpression({ words, open, exact }: SoughtTerm, headOnly: boolean): string {
  const phrase = words.map(quoted).join(' + ');
  const asWritten = open ? `${phrase} *` : phrase;
  const [only] = words;
  if (exact || words.length > 1 || only === undefined)
    return `{${headOnly ? 'head' : 'head text'}} : (${asWritten})`;
  const root = stem(only);
  return root === only ? asWritten : `${asWritten} OR ${quoted(root)}`;
}

/** Folded words are letters and digits alone, so nothing in them can end the quotation. */
function quoted(word: string): string {
  return `"${word}"`;
}
