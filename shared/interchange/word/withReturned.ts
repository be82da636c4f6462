import * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import { settingOf, suggestedAttributes } from '../../article/Suggested';
import { textNames } from '../../article/textNames';
import { knownSuggestions } from './knownSuggestions';

/**
 * The snapshot of an article as a document left with it, and of what earlier returns of that document brought since:
 * what was undone of that is not in it. `isReturned` knows the suggestions that came so.
 */
export function withReturned(doc: Y.Doc, left: Y.Snapshot, isReturned: (id: string) => boolean): Y.Snapshot {
  const returned = [...knownSuggestions(doc)].filter(isReturned);
  if (returned.length === 0) return left;
  const seen = new Map(left.sv);
  for (const id of returned) {
    const client = firstWriterOf(suggestionsOf(doc), id);
    // Whoever wrote before it left brought nothing of it back.
    if (client !== null && !left.sv.has(client)) seen.set(client, Y.getState(doc.store, client));
  }
  const set = Y.createDeleteSet();
  for (const name of textNames) {
    for (const { id } of setAnew(doc.getText(name), left, new Y.Snapshot(left.ds, seen), isReturned)) {
      const gone = set.clients.get(id.client) ?? [];
      set.clients.set(id.client, [...gone, { clock: id.clock, len: 1 }]);
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

/**
 * The marks of a text that a return took away, as it set its own in their place: Yjs does not say who took
 * something away, but a return takes away only what is within its own.
 */
function setAnew(
  text: Y.Text,
  left: Y.Snapshot,
  since: Y.Snapshot,
  isReturned: (id: string) => boolean,
): Y.Item[] {
  const found: Y.Item[] = [];
  /** By what is set: who set it last. */
  const within = new Map<string, number>();
  for (let item = text._start; item; item = item.right) {
    const { content, id } = item;
    if (!(content instanceof Y.ContentFormat) || !isIn(since, id) || Y.isDeleted(left.ds, id)) continue;
    const { key } = content;
    if (!suggestedAttributes.some((one) => one === key)) continue;
    const by = within.get(key);
    if (by !== undefined && by !== id.client && item.deleted) found.push(item);
    else if (!isIn(left, id) && isReturned(suggestionOf(content.value))) within.set(key, id.client);
    else within.delete(key);
  }
  return found;
}

function suggestionOf(value: unknown): string {
  return typeof value === 'string' ? value : (settingOf(value)?.id ?? '');
}

function isIn({ sv }: Y.Snapshot, { client, clock }: Y.ID): boolean {
  return clock < (sv.get(client) ?? 0);
}
