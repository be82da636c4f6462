import type * as Y from 'yjs';
import type { ChangedEntry } from './ChangedEntry';
import { changedMapOf } from './changedMapOf';
import { sameValue } from './ChangedEntry';
import { recordChanges } from './recordChanges';

/**
 * Puts back what stood in an article before a change, wherever what the change left still stands
 * there; what others changed since stays. Answers what it changed itself, so that taking back can be taken back.
 * `writer` is who does it, as they call themselves.
 */
export function takeBack(doc: Y.Doc, entries: readonly ChangedEntry[], writer: string): ChangedEntry[] {
  return recordChanges(doc, writer, () => {
    for (const { map: name, key, before, after } of entries) {
      const map = changedMapOf(doc, name);
      if (!sameValue(map.get(key), after)) continue;
      if (before === undefined) map.delete(key);
      else map.set(key, before);
    }
  });
}
