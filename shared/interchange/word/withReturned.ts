import * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import { goneWith, isReturn } from './goneWithReturn';
import { knownSuggestions } from './knownSuggestions';

/**
 * The snapshot of an article as a document left with it, and of what earlier returns of that document brought since:
 * what was undone of that is not in it. `isReturned` knows the suggestions that came so.
 */
export function withReturned(doc: Y.Doc, left: Y.Snapshot, isReturned: (id: string) => boolean): Y.Snapshot {
  const known = knownSuggestions(doc);
  const returned = [...suggestionsOf(doc).keys()].filter(
    (id) => isReturned(id) && (known.has(id) || isReturn(doc, id)),
  );
  if (returned.length === 0) return left;
  const seen = new Map(left.sv);
  for (const id of returned) {
    const client = firstWriterOf(suggestionsOf(doc), id);
    // Whoever wrote before it left brought nothing of it back.
    if (client !== null && !left.sv.has(client)) seen.set(client, Y.getState(doc.store, client));
  }
  const set = Y.createDeleteSet();
  for (const id of suggestionsOf(doc).keys()) {
    const client = isReturned(id) ? firstWriterOf(suggestionsOf(doc), id) : null;
    if (client === null || left.sv.has(client) || !seen.has(client)) continue;
    for (const [of, clock, len] of goneWith(doc, id)) {
      const gone = set.clients.get(of) ?? [];
      set.clients.set(of, [...gone, { clock, len }]);
    }
  }
  return Y.createSnapshot(Y.mergeDeleteSets([left.ds, set]), seen);
}

/** The Yjs client that set an entry first: others note decisions in it. */
function firstWriterOf(map: Y.Map<unknown>, key: string): number | null {
  let item = map._map.get(key) ?? null;
  while (item?.left) item = item.left;
  return item?.id.client ?? null;
}
