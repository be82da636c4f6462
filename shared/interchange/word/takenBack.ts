import type * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import { noteDecision } from '../../review/suggestions/noteDecision';
import { plainFacts } from '../../review/suggestions/plainFacts';
import { knownSuggestions } from './knownSuggestions';

/**
 * Turns suggestions down of which a return of a Word document left nothing, and notes that it did: who looks at the text
 * alone cannot tell that from what was decided here. `at` is ISO 8601.
 */
export function noteTakenBack(doc: Y.Doc, ids: Iterable<string>, who: string, at: string): void {
  const known = knownSuggestions(doc);
  for (const id of ids) {
    if (!known.has(id)) noteDecision(doc, id, 'rejected', who, at);
    const facts = plainFacts(suggestionsOf(doc).get(id));
    suggestionsOf(doc).set(id, { ...facts, takenBack: true });
  }
}

/** Whether nothing is left of a suggestion because a return of its document took it back. */
export function isTakenBack(doc: Y.Doc, id: string): boolean {
  const { takenBack, decided } = plainFacts(suggestionsOf(doc).get(id)) as Record<string, unknown>;
  return takenBack === true && Boolean(decided);
}
