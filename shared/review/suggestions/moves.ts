import type * as Y from 'yjs';
import { byHand, suggestionsOf } from '../../article/documentShape';
import { movedIn, movesStill } from './movedIn';
import { plainFacts } from './plainFacts';
import { readSuggestions } from './readSuggestions';
import type { SuggestedPiece } from './Suggestion';

/** Notes that a suggestion, of which it is known who makes it, takes words from one place to another. */
export function noteMove(doc: Y.Doc, id: string): void {
  const facts = suggestionsOf(doc);
  if (!isNoted(doc, id))
    doc.transact(() => facts.set(id, { ...plainFacts(facts.get(id)), moves: true }), byHand);
}

/**
 * Those of some suggestions that move words, in one text or from one into another: they take out and put in what would
 * stand there twice, or nowhere, were one place decided on without the other.
 */
export function movesAmong(doc: Y.Doc, ids: ReadonlySet<string>): Set<string> {
  const found = new Map<string, SuggestedPiece[]>();
  for (const { id, pieces } of readSuggestions(doc))
    if (ids.has(id)) found.set(id, [...(found.get(id) ?? []), ...pieces]);
  return new Set([...found].flatMap(([id, pieces]) => (isMove(pieces, isNoted(doc, id)) ? [id] : [])));
}

/** What was moved may have been written in since; that it was is then noted. */
function isMove(pieces: readonly SuggestedPiece[], noted: boolean): boolean {
  if (movedIn(pieces) !== '' || movesStill(pieces)) return true;
  const has = (...kinds: SuggestedPiece['kind'][]): boolean =>
    pieces.some(({ kind }) => kinds.includes(kind));
  return noted && has('deleted', 'joined') && has('inserted', 'split');
}

function isNoted(doc: Y.Doc, id: string): boolean {
  return (plainFacts(suggestionsOf(doc).get(id)) as { moves?: unknown }).moves === true;
}
