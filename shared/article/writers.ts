import type * as Y from 'yjs';
import { writersMapOf } from './documentShape';
import { longestWriterName } from './Version';

/**
 * Who wrote: the name behind each Yjs client. A client is one session at one desk, so a person has many.
 * Clients that never said so are not in it.
 */
export function writersOf(doc: Y.Doc): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [client, value] of writersMapOf(doc)) {
    const name = (value as { name?: unknown } | null)?.name;
    if (/^\d+$/.test(client) && typeof name === 'string') {
      found.set(Number(client), name.slice(0, longestWriterName));
    }
  }
  return found;
}

/** Says who writes with this document from here on; nothing happens when it says so already. */
export function noteWriter(doc: Y.Doc, name: string): void {
  const writers = writersMapOf(doc);
  const client = String(doc.clientID);
  if ((writers.get(client) as { name?: unknown } | undefined)?.name === name) return;
  doc.transact(() => writers.set(client, { name: name.slice(0, longestWriterName) }), doc);
}
