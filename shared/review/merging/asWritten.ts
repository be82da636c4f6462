import * as Y from 'yjs';
import { emptyDocument } from '../../article/documentShape';

/**
 * A document of updates, in their order, and of nothing else. Yjs takes out marks that say nothing once an update has
 * come in, and which these are depends on the order: two desks that know the same would then not have the same. Throws
 * what Yjs throws at updates that are none.
 */
export function asWritten(updates: Iterable<Uint8Array>): Y.Doc {
  const doc = emptyDocument({ gc: false });
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    transaction._needFormattingCleanup = false;
  });
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}
