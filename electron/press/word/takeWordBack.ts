import * as Y from 'yjs';
import type { TakenIn } from '../../../shared/bridge/copyCalls';
import { fieldsOf } from '../../../shared/article/documentShape';
import { FaultError } from '../../../shared/faults/FaultError';
import type { Copy } from '../../../shared/interchange/copy/Copy';
import { bringWord } from '../../../shared/interchange/word/bringWord';
import type { WordOrigin } from '../../../shared/interchange/word/WordOrigin';
import { wordTexts } from '../../../shared/language/wordTexts';
import type { PressRoom } from '../PressRoom';
import { documentLeft, loadWhole } from './loadWhole';
import { ReturnIds } from './ReturnIds';

/** The update that changes nothing. */
const nothing = new Uint8Array([0, 0]);

/**
 * Brings a Word document that Katern made of an article here back into it: an update to it, of which nothing is stored
 * yet. Null where the library has no such article. Throws `copy-refused` where it no longer knows what the article was
 * when the document left.
 */
export async function takeWordBack(
  room: PressRoom,
  origin: WordOrigin,
  copy: Copy,
  name: string,
): Promise<Extract<TakenIn, { kind: 'back' }> | null> {
  const { library, now } = room.start;
  const { article, snapshot } = origin;
  const there = await library.call('desk:card', { article });
  if (!there.ok && there.fault.kind === 'article-missing') return null;
  const doc = await loadWhole(library, article);
  const { idOf, kindOf } = new ReturnIds(origin);
  const then = documentLeft(
    doc,
    new Uint8Array(Buffer.from(snapshot, 'base64')),
    (id) => kindOf(id) !== null,
  );
  try {
    if (!then) throw new FaultError({ kind: 'copy-refused', name, because: 'unknown-moment' });
    // What is taken out is in no state vector: it is heard of as it happens.
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    const left = Y.encodeStateVector(then);
    const language = fieldsOf(then).get('language') === 'en' ? 'en' : 'nl';
    const back = bringWord(
      doc,
      then,
      copy,
      {
        idOf,
        kindOf,
        nobody: wordTexts[language].nobody,
        now: new Date(now()).toISOString(),
      },
      () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(then, left)),
    );
    return { kind: 'back', article, update: updates.length > 0 ? Y.mergeUpdates(updates) : nothing, back };
  } finally {
    then?.destroy();
    doc.destroy();
  }
}
