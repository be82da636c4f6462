import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { FaultError } from '../../shared/faults/FaultError';
import { commandLineTexts } from '../../shared/language/commandLineTexts';
import { errorCode, fileFault } from '../disk/fileFault';
import { LiveServer } from '../server/LiveServer';
import { ServerOriginals } from '../server/ServerOriginals';
import { ServerStore } from '../server/ServerStore';
import type { CommandStart } from './CommandStart';
import { Misused } from './CommandStart';
import type { ExitCode } from './exitCodes';
import { exitCodes } from './exitCodes';

const usualPort = 8417;

/** A token is at least so long, in characters. */
const shortestToken = 20;

const thisComputer = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * `katern serve`: the server through which desks write in the same articles, until it is stopped. Its store and the
 * token lie in one folder. Throws a `FaultError`, or `Misused`.
 */
export async function serveCommand({
  asked,
  places,
  terminal,
  language,
  signal,
}: CommandStart): Promise<ExitCode> {
  const texts = commandLineTexts[language].serve;
  const { values } = asked;
  const folder = path.resolve(values.folder ?? path.join(places.home, 'server'));
  const host = values.host ?? '127.0.0.1';
  const port = Number(values.port ?? usualPort);
  if (!/^\d{1,5}$/.test(values.port ?? String(usualPort)) || port > 65_535)
    throw new Misused(texts.noPort(values.port ?? ''));
  const tls = await readTls(values.cert, values.key, texts.halfTls);
  if (!tls && !thisComputer.has(host)) throw new Misused(texts.openly(host));
  const tokenFile = path.join(folder, 'token');
  const token = await tokenIn(tokenFile);
  if (token.length < shortestToken) throw new Misused(texts.noToken(tokenFile));

  let end: (code: ExitCode) => void = () => undefined;
  const ended = new Promise<ExitCode>((resolve) => (end = resolve));
  const store = openStore(path.join(folder, 'articles.sqlite'));
  const why = (error: unknown): string => (error instanceof Error ? error.message : String(error));
  const failed = (error: unknown): void => {
    terminal.note(texts.notKept(why(error)));
    end(exitCodes.failed);
  };
  const troubled = (error: unknown): void => terminal.note(texts.pictureFailed(why(error)));
  let server: LiveServer;
  try {
    server = new LiveServer({
      store,
      originals: new ServerOriginals(folder),
      token,
      host,
      port,
      tls,
      failed,
      troubled,
    });
  } catch (error) {
    // Only TLS reads what it is given when it is made.
    store.close();
    if (tls && errorCode(error).startsWith('ERR_')) throw new Misused(texts.badTls);
    throw error;
  }
  const addressOf = (at: number): string =>
    `${tls ? 'wss' : 'ws'}://${host.includes(':') ? `[${host}]` : host}:${at}`;
  try {
    const address = addressOf(await server.listen());
    if (asked.values.json) terminal.sayJson({ command: 'serve', ok: true, address, token: tokenFile });
    else for (const line of [texts.listens(address), texts.token(tokenFile)]) terminal.say(line);
    signal.addEventListener('abort', () => end(exitCodes.stopped));
    if (signal.aborted) end(exitCodes.stopped);
    return await ended;
  } catch (error) {
    const code = errorCode(error);
    if (!code) throw error;
    terminal.note(texts.portFails(addressOf(port), code));
    return exitCodes.failed;
  } finally {
    await server.close();
    store.close();
  }
}

async function readTls(
  cert: string | undefined,
  key: string | undefined,
  half: string,
): Promise<{ cert: string; key: string } | null> {
  if (cert === undefined && key === undefined) return null;
  if (cert === undefined || key === undefined) throw new Misused(half);
  return { cert: await read(cert), key: await read(key) };
}

async function read(file: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    throw errorCode(error) ? new FaultError(fileFault(error, file)) : error;
  }
}

/** The token in a file; where there is none, one is made that only this person may read. */
async function tokenIn(file: string): Promise<string> {
  try {
    await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await fs.writeFile(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST')
      throw errorCode(error) ? new FaultError(fileFault(error, file)) : error;
  }
  return (await read(file)).trim();
}

function openStore(file: string): ServerStore {
  try {
    return new ServerStore(file);
  } catch (error) {
    const code = errorCode(error) ?? (error instanceof Error ? error.message : '');
    throw new FaultError({ kind: 'disk-failed', place: file, code });
  }
}
