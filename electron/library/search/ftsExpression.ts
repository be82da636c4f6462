import type { SoughtTerm } from './parseQuery';
import type { Token } from './tokens';
import { isSimple, tokensOf } from './tokens';

/** Whether an article has to have all of the terms, or any. */
export type Join = 'and' | 'or';

/**
 * What SQLite's full-text search is asked for terms: all of them or any. With `headOnly` those that name columns are
 * looked for in headline and tags alone.
 */
export function ftsExpression(terms: readonly SoughtTerm[], join: Join, headOnly: boolean = false): string {
  return terms.map((term) => `(${termExpression(term, headOnly)})`).join(join === 'and' ? ' AND ' : ' OR ');
}

/** The same for tokens, of which there is one at least: any of them. */
export function tokensExpression(tokens: readonly Token[]): string {
  return tokens.map(({ word, open }) => (open ? `${quoted(word)} *` : quoted(word))).join(' OR ');
}

function termExpression(term: SoughtTerm, headOnly: boolean): string {
  if (isSimple(term)) return tokensExpression(tokensOf(term));
  const phrase = term.words.map(quoted).join(' + ');
  return `{${headOnly ? 'head' : 'head text'}} : (${term.open ? `${phrase} *` : phrase})`;
}

/** Folded words are letters and digits alone, so nothing in them can end the quotation. */
function quoted(word: string): string {
  return `"${word}"`;
}
