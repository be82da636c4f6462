import type { Session } from 'electron';

/** An answer to a request within the program. */
export interface Served {
  /** As in HTTP (RFC 9110). */
  status: number;
  /** A media type, with its character set where it is text. */
  type: string;
  /** The bytes of the body, which this takes over. */
  bytes: Uint8Array;
  /** More headers, in lower case. */
  headers?: Record<string, string>;
}

/**
 * Answers every request of one of the program's own schemes. `answer` must not reject; it gets an address
 * that parses.
 *
 * Electron's newer `protocol.handle` does the same with the web's `Request` and `Response`, which main loads
 * for nothing else: 64 ms of its time while the window waits for its page. The older call is deprecated and
 * is here all the same; this file is the only place to change when it goes.
 */
export function serveScheme(
  session: Session,
  scheme: string,
  answer: (address: URL) => Promise<Served>,
): void {
  // eslint-disable-next-line typescript/no-deprecated
  session.protocol.registerBufferProtocol(scheme, ({ url }, give) => {
    void answer(new URL(url)).then(({ status, type, bytes, headers }) =>
      give({
        statusCode: status,
        headers: { ...headers, 'content-type': type },
        data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      }),
    );
  });
}

/** An answer without a body worth showing. */
export function refuse(status: 403 | 404, why: string): Served {
  return { status, type: 'text/plain; charset=utf-8', bytes: Buffer.from(why) };
}
