import type * as Y from 'yjs';
import { byHand, movesOf } from '../../article/documentShape';
import { isNotedMove } from './isMove';
import { readSuggestions } from './readSuggestions';

/** Notes that a suggestion takes words from one place to another; undo of what is written with it takes that back. */
export function noteMove(doc: Y.Doc, id: string): void {
  if (!isNotedMove(doc, id)) doc.transact(() => movesOf(doc).set(id, true), byHand);
}

/**
 * Those of some suggestions, or of all, that move words, in one text or from one into another: they take out and put in what would
 * stand there twice, or nowhere, were one place decided on without the other.
 */
export function movesAmong(doc: Y.Doc, ids: ReadonlySet<string> | null): Set<string> {
  return new Set(readSuggestions(doc).flatMap(({ id, left }) => (left && (!ids || ids.has(id)) ? [id] : [])));
}
