import type * as Y from 'yjs';
import { byHand, suggestionsOf } from '../../article/documentShape';
import { isNotedMove } from './isMove';
import { plainFacts } from './plainFacts';
import { readSuggestions } from './readSuggestions';

/** Notes that a suggestion, of which it is known who makes it, takes words from one place to another. */
export function noteMove(doc: Y.Doc, id: string): void {
  const facts = suggestionsOf(doc);
  if (isNotedMove(doc, id)) return;
  doc.transact(() => facts.set(id, { ...plainFacts(facts.get(id)), moves: true }), byHand);
}

/**
 * Those of some suggestions that move words, in one text or from one into another: they take out and put in what would
 * stand there twice, or nowhere, were one place decided on without the other.
 */
export function movesAmong(doc: Y.Doc, ids: ReadonlySet<string>): Set<string> {
  return new Set(readSuggestions(doc).flatMap(({ id, left }) => (left && ids.has(id) ? [id] : [])));
}
