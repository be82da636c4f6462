import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import * as Y from 'yjs';
import { boundedSocket } from './boundedSocket';
import type { LiveProblem } from './liveProblem';

/** What people say of themselves comes in messages no longer than this, in bytes; a longer one is left out. */
const longestAwareness = 128 * 1024;

/** The numbers by which the protocol knows messages: of updates and what is missing, and of people. */
const sync = 0;
const awareness = 1;

/** Of the first kind: asks what is missing, and carries no update. */
const asks = 0;

/** How long a server is left alone before it is tried again, at most, in milliseconds. */
const longestPause = 10_000;

const open = 1;

/** What a line tells. */
export interface LineHears {
  /** Why there is no line. */
  failed: (problem: LiveProblem) => void;
  /** What came for this document is nothing that can be read. */
  malformed: (document: string) => void;
}

/** The line to a server, for all documents together. It calls again by itself, and nothing that comes over it throws. */
export class GuardedLine extends HocuspocusProviderWebsocket {
  readonly #hears: LineHears;

  constructor(address: string, hears: LineHears) {
    super({
      url: address,
      autoConnect: false,
      maxDelay: longestPause,
      WebSocketPolyfill: boundedSocket(hears.failed),
    });
    this.#hears = hears;
  }

  override onMessage(event: Parameters<HocuspocusProviderWebsocket['onMessage']>[0]): void {
    const bytes = event.data instanceof ArrayBuffer ? new Uint8Array(event.data) : new Uint8Array();
    let document = '';
    try {
      const decoder = createDecoder(bytes);
      // A single byte asks only whether anybody is here.
      if (bytes.length > 1) {
        document = readVarString(decoder);
        const type = readVarUint(decoder);
        if (type === awareness && bytes.length > longestAwareness) return;
        // Whoever takes it in would pass over one that cannot be read, and nobody would know.
        if (type === sync && readVarUint(decoder) !== asks) Y.decodeUpdate(readVarUint8Array(decoder));
      }
      super.onMessage(event);
    } catch {
      // Behind its name stands which of the providers for it this is (`sessionAwareness`).
      if (this.configuration.providerMap.has(document))
        this.#hears.malformed(document.split('\0', 1)[0] ?? '');
      else {
        this.#hears.failed('no-server');
        this.webSocket?.close();
      }
    }
  }

  /** What cannot be sent now is not kept: once there is a line again, both sides tell each other what they lack. */
  override send(message: unknown): void {
    if (this.webSocket?.readyState === open) super.send(message);
  }
}
