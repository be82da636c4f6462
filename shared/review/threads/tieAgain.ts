import * as Y from 'yjs';
import { byHand, threadsOf } from '../../article/documentShape';
import { anchorOf, earlierOf, placeOf } from './anchor';
import { setPlaces } from './editThreads';
import { TextPlaces } from './TextPlaces';

/**
 * Ties threads to the words that undo, or redo, has just written again, wherever these stand among their places. To the
 * document those are other characters than the ones that were taken out: which are meant by them only the document in
 * memory knows, and nobody who reads it from disk.
 */
export function tieAgain(doc: Y.Doc): void {
  const places = new TextPlaces(doc);
  const again = [...threadsOf(doc)].flatMap(([id, values]) => {
    if (!(values instanceof Y.Map)) return [];
    const anchors = [values.get('about'), ...earlierOf(values)];
    const renewed = anchors.map((anchor) => renewedIn(places, anchor));
    return renewed.some((anchor, i) => anchor !== anchors[i]) ? [{ id, renewed }] : [];
  });
  if (again.length === 0) return;
  doc.transact(() => {
    for (const { id, renewed } of again) setPlaces(doc, id, renewed);
  }, byHand);
}

/** The same anchor, tied to the words that were written again; the very one where none were. */
function renewedIn(places: TextPlaces, anchor: unknown): unknown {
  const now = placeOf(places, anchor, noStill, true);
  const onDisk = placeOf(places, anchor, noStill, false);
  const isOther = now.kind === 'text' && JSON.stringify(now) !== JSON.stringify(onDisk);
  return isOther ? anchorOf(places.doc, now) : anchor;
}

const noStill = (): boolean => false;
