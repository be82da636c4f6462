import type { SoughtTerm } from './parseQuery';
import { stem } from './stem';

/** What SQLite's full-text search is asked for terms: all of them or any, anywhere or in headline and tags. */
export function ftsExpression(terms: readonly SoughtTerm[], join: 'and' | 'or', headOnly: boolean): string {
  const all = terms.map((term) => `(${termExpression(term)})`).join(join === 'and' ? ' AND ' : ' OR ');
  return headOnly ? `{head head_stems} : (${all})` : all;
}

function termExpression({ words, open, exact }: SoughtTerm): string {
  const phrase = words.map(quoted).join(' + ');
  const asWritten = open ? `${phrase} *` : phrase;
  const [only] = words;
  if (exact || words.length > 1 || only === undefined) return `{head text} : (${asWritten})`;
  const root = stem(only);
  return root === only ? asWritten : `${asWritten} OR ${quoted(root)}`;
}

/** Folded words are letters and digits alone, so nothing in them can end the quotation. */
function quoted(word: string): string {
  return `"${word}"`;
}
