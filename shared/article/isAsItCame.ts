import * as Y from 'yjs';
import { emptyDocument, fieldsOf } from './documentShape';

/** Beyond so many updates somebody has written; no more are looked through. */
const most = 20;

/**
 * Whether an article, by all its updates in their order, is as it came: nothing was written in it since the first, but
 * for the moment of publication, which is there once somebody looks at its page. Throws what Yjs throws at updates that
 * are none.
 */
export function isAsItCame([first, ...later]: readonly Uint8Array[]): boolean {
  if (!first || later.length > most) return false;
  const doc = emptyDocument({ gc: false });
  Y.applyUpdate(doc, first);
  const fields = fieldsOf(doc);
  let isWritten = false;
  doc.on('afterTransaction', ({ changed }: Y.Transaction) => {
    for (const [type, keys] of changed)
      if ((type as object) !== fields || [...keys].some((key) => key !== 'publishedAt')) isWritten = true;
  });
  for (const update of later) Y.applyUpdate(doc, update);
  doc.destroy();
  return !isWritten;
}
