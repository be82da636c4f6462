import * as Y from 'yjs';
import type { Correction } from '../article/Correction';
import { correctionsOf } from '../article/documentShape';
import { writeCorrection } from '../article/editCorrections';

/** Makes the corrections of a document those of an older state: what differs is written, what came since goes. */
export function restoreCorrections(doc: Y.Doc, corrections: readonly Correction[]): void {
  const map = correctionsOf(doc);
  const wanted = new Set(corrections.map(({ id }) => id));
  for (const id of map.keys()) if (!wanted.has(id)) map.delete(id);
  for (const correction of corrections) {
    const held = map.get(correction.id);
    if (!(held instanceof Y.Map)) map.set(correction.id, writeCorrection(correction));
    else
      for (const key of ['kind', 'text', 'at'] as const)
        if (held.get(key) !== correction[key]) held.set(key, correction[key]);
  }
}
