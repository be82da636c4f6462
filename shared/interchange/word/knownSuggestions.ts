import type * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import { readSuggestions } from '../../review/suggestions/readSuggestions';

/** The suggestions that are open, or were decided on: one that was undone may come in again. */
export function knownSuggestions(doc: Y.Doc): ReadonlySet<string> {
  const known = new Set(readSuggestions(doc).map(({ id }) => id));
  for (const [id, facts] of suggestionsOf(doc)) {
    if ((facts as { decided?: unknown } | null)?.decided) known.add(id);
  }
  return known;
}
