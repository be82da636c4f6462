import * as Y from 'yjs';
import { emptyDocument } from '../../../shared/article/documentShape';
import { fillHoles } from '../../../shared/article/fillHoles';
import { FaultError } from '../../../shared/faults/FaultError';
import { withReturned } from '../../../shared/interchange/word/withReturned';
import type { LibraryCaller } from '../loadArticle';
import { valueOf } from '../loadArticle';

/** Loads an article's document with all that was ever in it. To be destroyed. Throws the library's fault, or `update-malformed`. */
export async function loadWhole(library: LibraryCaller, id: string): Promise<Y.Doc> {
  const { updates } = valueOf(await library.call('article:load', { article: id }));
  const doc = emptyDocument({ gc: false });
  try {
    for (const update of updates) Y.applyUpdate(doc, update);
    fillHoles(doc);
    return doc;
  } catch {
    throw new FaultError({ kind: 'update-malformed', article: id });
  }
}

/**
 * An article as it was when a Word document left with a snapshot of it, with what earlier returns of that brought, and
 * nothing thrown away; null where its document does not know of that moment, or the snapshot is none. `isReturned` knows
 * the suggestions that came back before.
 */
export function documentLeft(
  doc: Y.Doc,
  snapshot: Uint8Array,
  isReturned: (suggestion: string) => boolean,
): Y.Doc | null {
  try {
    const at = Y.decodeSnapshot(snapshot);
    for (const [client, clock] of at.sv) if (Y.getState(doc.store, client) < clock) return null;
    return Y.createDocFromSnapshot(doc, withReturned(doc, at, isReturned), emptyDocument({ gc: false }));
  } catch {
    // It came from outside.
    return null;
  }
}
