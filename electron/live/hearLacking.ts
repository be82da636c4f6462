import type { HocuspocusProvider } from '@hocuspocus/provider';
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import * as Y from 'yjs';

/** The number by which the protocol knows messages of updates, and of those what asks, and what answers. */
const sync = 0;
const asks = 0;
const answers = 1;

/**
 * Hears each time that a server turns out to lack something of a document, when both tell each other what they have: it
 * may have been put back to an older state, or have fallen. What it lacks is sent to it by then. `GuardedLine` has looked
 * at what comes here.
 */
export function hearLacking(provider: HocuspocusProvider, lacking: () => void): void {
  let vector: Uint8Array | null = null;
  provider.on('message', ({ event }: { event: { data: ArrayBuffer } }) => {
    const decoder = createDecoder(new Uint8Array(event.data));
    readVarString(decoder);
    if (readVarUint(decoder) !== sync) return;
    const kind = readVarUint(decoder);
    if (kind === asks) vector = readVarUint8Array(decoder);
    if (kind !== answers || !vector) return;
    // An answer has all that was deleted there, and the question all that was written.
    const { ds } = Y.decodeUpdate(readVarUint8Array(decoder));
    const theirs = Y.createSnapshot(ds, Y.decodeStateVector(vector));
    const missing = Y.encodeStateAsUpdate(provider.document, vector);
    vector = null;
    if (!Y.snapshotContainsUpdate(theirs, missing)) lacking();
  });
}
