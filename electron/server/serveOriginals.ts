import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { originalAsked, originalsHeader } from '../../shared/bridge/originalsAddress';
import type { OriginalKept, ServerOriginals } from './ServerOriginals';

/** So many desks at most send or fetch an original at once. */
const mostAtOnce = 20;

/** A line over which nothing comes for so long is cut, in milliseconds. */
const patience = 60_000;

const codes: Record<OriginalKept, number> = {
  kept: 201,
  'too-large': 413,
  'wrong-sum': 422,
  full: 507,
  cut: 400,
};

/**
 * Answers requests for originals, of whoever knows the token: `HEAD` whether one is there, `GET` its bytes, `PUT` to keep
 * them. Any other request is for `otherwise`; what the disk says is told to `troubled`, and the desk tries again.
 */
export function serveOriginals(
  originals: ServerOriginals,
  knowsToken: (given: string) => boolean,
  troubled: (error: unknown) => void,
  otherwise: RequestListener,
): RequestListener {
  let busy = 0;
  return (request, response) => {
    const hash = originalAsked(request.url ?? '');
    if (hash === null) return otherwise(request, response);
    response.setHeader(originalsHeader, '1');
    response.setHeader('x-content-type-options', 'nosniff');
    const token = /^Bearer (.{1,500})$/.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined || !knowsToken(token)) {
      // Nothing is read of whoever does not know it.
      response.writeHead(401, { 'content-length': 0, connection: 'close' });
      return void response.end(() => request.destroy());
    }
    if (busy >= mostAtOnce) return end(request, response, 503);
    busy++;
    request.setTimeout(patience, () => request.destroy());
    response.setTimeout(patience, () => response.destroy());
    void answer(originals, hash, request, response)
      .catch((error: unknown) => {
        troubled(error);
        end(request, response, 500);
      })
      .finally(() => busy--);
  };
}

async function answer(
  originals: ServerOriginals,
  hash: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'PUT') {
    const said = request.headers['content-length'] ?? '';
    if (!/^\d{1,12}$/.test(said)) return end(request, response, 411);
    return end(request, response, codes[await originals.keep(hash, Number(said), request)]);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(request, response, 405);
  const length = await originals.length(hash);
  if (length === null) return end(request, response, 404);
  if (request.method === 'GET') {
    const bytes = await originals.open(hash);
    if (!bytes) return end(request, response, 404);
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': length });
    await pipeline(bytes, response).catch(() => response.destroy());
  } else {
    response.writeHead(200, { 'content-length': length });
    response.end();
  }
}

/** Answers without a body. What still comes is read to its end, or the desk would not hear the answer. */
function end(request: IncomingMessage, response: ServerResponse, code: number): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(code, { 'content-length': 0 });
  response.end();
  request.resume();
}
