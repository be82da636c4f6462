import type * as Y from 'yjs';
import { byHand, suggestionsOf } from '../../article/documentShape';
import { longestWriterName } from '../../article/Version';
import { cutText } from '../../language/cutText';
import { factsOf } from './readSuggestions';

/** Notes who makes a suggestion and when, in ISO 8601, unless that is known. */
export function noteSuggestion(doc: Y.Doc, id: string, by: string, at: string): void {
  const facts = suggestionsOf(doc);
  if (!facts.has(id)) doc.transact(() => facts.set(id, { by: cutText(by, longestWriterName), at }), byHand);
}

/**
 * Whether somebody made a suggestion themselves: what they change in it is no suggestion about a suggestion. `unnoted` is
 * the answer about one of which nothing is noted: whether they are about to begin it.
 */
export function isOwnSuggestion(doc: Y.Doc, id: string, by: string, unnoted = false): boolean {
  return suggestionsOf(doc).has(id) ? factsOf(doc, id).by === cutText(by, longestWriterName) : unnoted;
}
