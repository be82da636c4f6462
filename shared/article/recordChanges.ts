import type * as Y from 'yjs';
import type { ChangedValue } from './ChangedEntry';
import { changedMapOf } from './changedMapOf';
import { changedMaps } from './ChangedEntry';
import { byHand } from './documentShape';
import type { Person } from './Person';
import { noteWriter } from './writers';

/**
 * Does `work` on an article as one update, and answers each value it changed, to be taken back with `takeBack`.
 * `writer` is who does it, as they call themselves; the document is told where anything changed.
 */
export function recordChanges(doc: Y.Doc, writer: Person | string, work: () => void): ChangedValue[] {
  const watched = changedMaps.map((name) => {
    const map = changedMapOf(doc, name);
    const before = map.toJSON() as Record<string, unknown>;
    const keys = new Set<string>();
    const heard = (event: Y.YMapEvent<unknown>): void =>
      event.keysChanged.forEach((key) => keys.add(key as string));
    map.observe(heard);
    return { name, map, before, keys, heard };
  });
  try {
    doc.transact(({ changed }) => {
      work();
      if (writer && changed.size > 0) noteWriter(doc, writer);
    }, byHand);
  } finally {
    for (const { map, heard } of watched) map.unobserve(heard);
  }
  return watched.flatMap(({ name, map, before, keys }) =>
    [...keys].map((key) => ({ map: name, key, before: before[key], after: map.get(key) })),
  );
}
