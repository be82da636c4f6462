import * as Y from 'yjs';
import { byHand, threadsOf } from '../../article/documentShape';
import { placeIn } from './anchor';
import { moveThread } from './editThreads';
import { TextPlaces } from './TextPlaces';

/**
 * Ties threads to the words that undo, or redo, has just written again. To the document those are other characters
 * than the ones that were taken out: which are meant by them only the document in memory knows, and nobody who reads
 * it from disk.
 */
export function tieAgain(doc: Y.Doc): void {
  const none = (): boolean => false;
  const places = new TextPlaces(doc);
  const again = [...threadsOf(doc)].flatMap(([id, values]) => {
    if (!(values instanceof Y.Map)) return [];
    const now = placeIn(places, values, none);
    const onDisk = placeIn(places, values, none, { undone: false });
    return now.kind === 'text' && JSON.stringify(now) !== JSON.stringify(onDisk) ? [{ id, now }] : [];
  });
  if (again.length === 0) return;
  doc.transact(() => {
    for (const { id, now } of again) moveThread(doc, id, now);
  }, byHand);
}
