import type * as Y from 'yjs';
import type { Still } from '../still/Still';
import { cutValues, putValue } from './cropValues';
import { byHand, stillsOf } from './documentShape';
import { creditTextFields } from './readStill';

/**
 * Puts another picture, and what goes with it, in the place of a still's; its id and its block in the
 * body stay, and so does whatever a newer Katern wrote beside the fields known here. One step for undo.
 */
export function replaceStill(doc: Y.Doc, still: Still): void {
  const map = stillsOf(doc).get(still.id);
  if (!map) return;
  doc.transact(() => {
    map.set('original', still.original);
    map.set('read', still.read);
    map.set('focusX', still.focus.x);
    map.set('focusY', still.focus.y);
    for (const [key, value] of cutValues(still)) putValue(map, key, value);
    for (const key of [...creditTextFields, 'kind', 'altText'] as const) {
      if ((map.get(key) ?? '') !== still[key]) map.set(key, still[key]);
    }
  }, byHand);
}
