import * as Y from 'yjs';
import { emptyDocument, fieldsOf, writersMapOf } from './documentShape';

/** Beyond so many updates somebody has written; no more are looked through. */
const most = 20;

/**
 * Whether an article, by all its updates in their order, is as it came: nothing was written in it since the first, but
 * for the moment of publication, which is there once somebody looks at its page, and who that was. Throws what Yjs throws
 * at updates that are none.
 */
export function isAsItCame([first, ...later]: readonly Uint8Array[]): boolean {
  if (!first || later.length > most) return false;
  const doc = emptyDocument({ gc: false });
  Y.applyUpdate(doc, first);
  const fields = fieldsOf(doc);
  const writers = writersMapOf(doc);
  let isWritten = false;
  doc.on('afterTransaction', ({ changed }: Y.Transaction) => {
    for (const [type, keys] of changed as Map<unknown, Set<string | null>>) {
      const isLooked = type === writers || (type === fields && [...keys].join() === 'publishedAt');
      if (!isLooked) isWritten = true;
    }
  });
  for (const update of later) Y.applyUpdate(doc, update);
  doc.destroy();
  return !isWritten;
}
