import type * as Y from 'yjs';

/** Whether nothing of a document waits for something that is missing. */
export function isWhole({ store }: Y.Doc): boolean {
  return store.pendingStructs === null && store.pendingDs === null;
}
