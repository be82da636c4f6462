import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { FaultError } from '../../shared/faults/FaultError';
import { commandLineTexts } from '../../shared/language/commandLineTexts';
import { errorCode, fileFault } from '../disk/fileFault';
import { syncFolder } from '../disk/syncFolder';
import { printPublicKey } from '../press/signing/PublicKey';
import { makeSigningKey, printSigningKey } from '../press/signing/SigningKey';
import type { CommandStart } from './CommandStart';
import { Misused } from './CommandStart';
import type { ExitCode } from './exitCodes';
import { exitCodes } from './exitCodes';
import { keyPlaces } from './keyPlaces';

/**
 * `katern key`: makes a key that signs bundles, in a file that only this person may read, and the public one beside
 * it. A key that is there already is left alone. Throws a `FaultError`, or `Misused`.
 */
export async function keyCommand({ asked, places, terminal, language }: CommandStart): Promise<ExitCode> {
  const texts = commandLineTexts[language].key;
  const { out } = asked.values;
  const { secret, open } = out === undefined ? keyPlaces(places.home) : beside(path.resolve(out));
  const key = makeSigningKey();
  for (const file of [secret, open]) if (existsSync(file)) throw new Misused(texts.thereAlready(file));
  try {
    await fs.mkdir(path.dirname(secret), { recursive: true });
    await write(secret, printSigningKey(key), 0o600);
    await write(open, printPublicKey(key.open), 0o644);
    await syncFolder(path.dirname(secret));
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new Misused(texts.thereAlready(secret));
    throw errorCode(error) ? new FaultError(fileFault(error, secret)) : error;
  }
  const id = key.open.id;
  if (asked.values.json) terminal.sayJson({ command: 'key', ok: true, key: id, secret, public: open });
  else for (const line of [texts.made(id), texts.secret(secret), texts.open(open)]) terminal.say(line);
  return exitCodes.fine;
}

function beside(secret: string): { secret: string; open: string } {
  return { secret, open: `${secret.slice(0, secret.length - path.extname(secret).length)}.pub` };
}

async function write(file: string, text: string, mode: number): Promise<void> {
  const handle = await fs.open(file, 'wx', mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
