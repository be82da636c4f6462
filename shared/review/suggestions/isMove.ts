import type * as Y from 'yjs';
import { movesOf, suggestionsOf } from '../../article/documentShape';
import { movedIn, movesStill } from './movedIn';
import { plainFacts } from './plainFacts';
import type { SuggestedPiece } from './Suggestion';

/** Whether a suggestion moves words, or a still. What was moved may have been written in since; `noted`: that it was. */
export function isMove(pieces: readonly SuggestedPiece[], noted: boolean): boolean {
  if (movedIn(pieces) !== '' || movesStill(pieces)) return true;
  const has = (...kinds: SuggestedPiece['kind'][]): boolean =>
    pieces.some(({ kind }) => kinds.includes(kind));
  return noted && has('deleted', 'joined') && has('inserted', 'split');
}

/** Whether it was noted of a suggestion that it takes words from one place to another; once that was among the facts. */
export function isNotedMove(doc: Y.Doc, id: string): boolean {
  if (movesOf(doc).get(id) === true) return true;
  return (plainFacts(suggestionsOf(doc).get(id)) as { moves?: unknown }).moves === true;
}
