import * as Y from 'yjs';
import type { Still } from '../still/Still';
import type { CropChanges } from './cropValues';
import { changedCrops, cutValues, putValue } from './cropValues';
import { byHand, stillsOf } from './documentShape';

/** What can be changed about a still once it is attached. */
export type StillChange = Partial<Omit<Still, 'id' | 'original' | 'read' | 'crops'>> & {
  crops?: CropChanges;
};

/** A still as the map the document keeps. Empty texts are left out. */
export function writeStill(still: Still): Y.Map<unknown> {
  const { id: _id, focus, original, read, turns, crops, ...texts } = still;
  const map = new Y.Map<unknown>();
  map.set('original', original);
  map.set('read', read);
  map.set('focusX', focus.x);
  map.set('focusY', focus.y);
  for (const [key, value] of Object.entries(texts)) if (value) map.set(key, value);
  for (const [key, value] of cutValues({ turns, crops })) if (value !== undefined) map.set(key, value);
  return map;
}

/** Adds a use of a still to the article. Its block in the body is put there by the editor. */
export function addStill(doc: Y.Doc, still: Still): void {
  doc.transact(() => stillsOf(doc).set(still.id, writeStill(still)), byHand);
}

/** Changes what is known of a still, field by field, so that two people's changes to different fields both stay. */
export function changeStill(doc: Y.Doc, id: string, change: StillChange): void {
  const map = stillsOf(doc).get(id);
  if (!map) return;
  doc.transact(() => {
    const { focus, turns, crops = {}, ...texts } = change;
    if (focus) {
      map.set('focusX', focus.x);
      map.set('focusY', focus.y);
    }
    if (turns !== undefined) putValue(map, 'turns', turns || undefined);
    for (const [key, value] of changedCrops(crops)) putValue(map, key, value);
    for (const [key, value] of Object.entries(texts)) if ((map.get(key) ?? '') !== value) map.set(key, value);
  }, byHand);
}
