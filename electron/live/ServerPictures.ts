import { createHash } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import { originalsAddress, originalsHeader } from '../../shared/bridge/originalsAddress';
import { mostPictureBytes } from '../../shared/bridge/parsers';
import { certificates } from './certificates';

/** A line over which nothing comes for so long is given up, in milliseconds. */
const patience = 30_000;

/** What a server says when it is asked for an original, asked whether it has one, or sent one. */
export type PictureAnswer =
  | { kind: 'there'; bytes: Uint8Array | null }
  | { kind: 'missing' }
  /** What it sent is not what was asked for. */
  | { kind: 'wrong' }
  /** It has no room for more. */
  | { kind: 'full' }
  /** It takes this one not, and will not. */
  | { kind: 'refused' }
  /** It keeps no originals. */
  | { kind: 'foreign' }
  /** Nothing came of it; another time. */
  | { kind: 'cut' };

/** The originals on a server, over the address at which it is written together. Nobody is led elsewhere, and all is bounded. */
export class ServerPictures {
  readonly #agent: http.Agent;
  readonly #isSafe: boolean;
  readonly #stop = new AbortController();

  /** `address` is the server's as it is kept. */
  constructor(
    private readonly address: string,
    private readonly token: string,
  ) {
    this.#isSafe = address.startsWith('wss:');
    const keep = { keepAlive: true, maxSockets: 2 };
    this.#agent = this.#isSafe ? new https.Agent({ ...keep, ...certificates() }) : new http.Agent(keep);
  }

  /** Whether the server has it; `there` is without bytes. */
  has(hash: string): Promise<PictureAnswer> {
    return this.#ask('HEAD', hash, null);
  }

  /** Its bytes, which have that sum. */
  fetch(hash: string): Promise<PictureAnswer> {
    return this.#ask('GET', hash, null);
  }

  /** Sends one; `there` once the server has it on disk. */
  send(hash: string, bytes: Uint8Array): Promise<PictureAnswer> {
    return this.#ask('PUT', hash, bytes);
  }

  /** Ends everything that goes on. */
  close(): void {
    this.#stop.abort();
    this.#agent.destroy();
  }

  #ask(method: 'HEAD' | 'GET' | 'PUT', hash: string, bytes: Uint8Array | null): Promise<PictureAnswer> {
    return new Promise((resolve) => {
      const request = (this.#isSafe ? https : http).request(originalsAddress(this.address, hash), {
        method,
        agent: this.#agent,
        timeout: patience,
        signal: this.#stop.signal,
        headers: {
          authorization: `Bearer ${this.token}`,
          'content-length': bytes?.byteLength ?? 0,
        },
      });
      const cut = (): void => resolve({ kind: 'cut' });
      request.on('timeout', () => request.destroy());
      request.on('error', cut);
      request.on('close', cut);
      request.on('response', (response) => {
        // From here on its own end says how it went.
        request.off('close', cut);
        response.on('close', () => response.complete || cut());
        response.on('error', cut);
        const said = kindOf(response);
        const isWanted = method === 'GET' && said === 'there';
        void (isWanted ? readPicture(response, hash) : Promise.resolve({ kind: said, bytes: null })).then(
          (answer) => {
            resolve(answer as PictureAnswer);
            // Of what was not asked for nothing is read.
            if (answer.kind === 'there' || method === 'HEAD') response.resume();
            else request.destroy();
          },
          cut,
        );
      });
      request.end(bytes ?? undefined);
    });
  }
}

function kindOf({ headers, statusCode = 0 }: http.IncomingMessage): PictureAnswer['kind'] {
  if (headers[originalsHeader] !== '1') return 'foreign';
  if (statusCode === 200 || statusCode === 201) return 'there';
  if (statusCode === 404) return 'missing';
  if (statusCode === 507) return 'full';
  if (statusCode === 413 || statusCode === 422) return 'refused';
  return 'cut';
}

async function readPicture(response: http.IncomingMessage, hash: string): Promise<PictureAnswer> {
  if (Number(response.headers['content-length'] ?? 0) > mostPictureBytes) return { kind: 'wrong' };
  const parts: Buffer[] = [];
  const sum = createHash('sha256');
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostPictureBytes) return { kind: 'wrong' };
    sum.update(part);
    parts.push(part);
  }
  if (!response.complete) return { kind: 'cut' };
  return sum.digest('hex') === hash ? { kind: 'there', bytes: Buffer.concat(parts) } : { kind: 'wrong' };
}
