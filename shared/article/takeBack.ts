import type * as Y from 'yjs';
import type { ChangedEntry } from './ChangedEntry';
import { changedMapOf, stampOf } from './ChangedEntry';
import { recordChanges } from './recordChanges';

/**
 * Puts back what stood in an article before a change, wherever the change is still the last that was done
 * there; what others changed since stays. Answers what it changed itself, so that taking back can be taken back.
 * `writer` is who does it, as they call themselves.
 */
export function takeBack(doc: Y.Doc, entries: readonly ChangedEntry[], writer: string): ChangedEntry[] {
  return recordChanges(doc, writer, () => {
    for (const { map: name, key, before, stamp } of entries) {
      const map = changedMapOf(doc, name);
      if (stampOf(map, key) !== stamp) continue;
      if (before === undefined) map.delete(key);
      else map.set(key, before);
    }
  });
}
