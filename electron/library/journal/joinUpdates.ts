import * as Y from 'yjs';
import { docOf } from '../HeldArticles';

/** One update that says what these say together, also what of it still waits for something lost. */
export function joinUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const doc = docOf(updates);
  const bytes = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return bytes;
}
