import { WebSocket } from 'ws';
import { certificates } from './certificates';
import type { LiveProblem } from './liveProblem';
import { liveProblem } from './liveProblem';

/** One message from a server holds no more bytes than this: as many as an update may have, and its name. */
const longestMessage = 65 * 1024 * 1024;

/** How long a server may take to answer at all, in milliseconds. */
const patience = 10_000;

/** The kind of socket that a server is reached by: bounded, never led elsewhere, and `failed` hears why there is none. */
export function boundedSocket(failed: (problem: LiveProblem) => void): typeof WebSocket {
  return class BoundedSocket extends WebSocket {
    constructor(address: string) {
      super(address, {
        maxPayload: longestMessage,
        handshakeTimeout: patience,
        perMessageDeflate: false,
        followRedirects: false,
        ...certificates(),
      });
      this.on('error', (error) => {
        const problem = liveProblem(error);
        if (problem) failed(problem);
      });
    }
  } as unknown as typeof WebSocket;
}
