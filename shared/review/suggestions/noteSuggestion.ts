import type * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { authorOf, isSameAuthor, writeAuthor } from '../../article/Author';
import { byHand, suggestionsOf } from '../../article/documentShape';
import { factsOf } from './readSuggestions';

/** Notes who makes a suggestion and when, in ISO 8601, unless that is known. */
export function noteSuggestion(doc: Y.Doc, id: string, who: Author | string, at: string): void {
  const facts = suggestionsOf(doc);
  if (facts.has(id)) return;
  doc.transact(() => facts.set(id, { ...writeAuthor(authorOf(who)), at }), byHand);
}

/**
 * Whether somebody made a suggestion themselves: what they change in it is no suggestion about a suggestion. `unnoted` is
 * the answer about one of which nothing is noted: whether they are about to begin it.
 */
export function isOwnSuggestion(doc: Y.Doc, id: string, who: Author | string, unnoted = false): boolean {
  return suggestionsOf(doc).has(id) ? isSameAuthor(factsOf(doc, id), authorOf(who)) : unnoted;
}
