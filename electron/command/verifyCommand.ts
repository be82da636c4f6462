import fs from 'node:fs/promises';
import path from 'node:path';
import { FaultError } from '../../shared/faults/FaultError';
import { commandLineTexts } from '../../shared/language/commandLineTexts';
import { printBytes, printNumber } from '../../shared/language/numbers';
import { errorCode, fileFault } from '../disk/fileFault';
import { parsePublicKey } from '../press/signing/PublicKey';
import type { PublicKey } from '../press/signing/PublicKey';
import { verifyBundle } from '../press/verify/verifyBundle';
import type { CommandStart } from './CommandStart';
import { Misused } from './CommandStart';
import type { ExitCode } from './exitCodes';
import { exitCodes } from './exitCodes';
import { keyPlaces } from './keyPlaces';

/** `katern verify`: whether a bundle is what its manifest says. Throws a `FaultError`, or `Misused`. */
export async function verifyCommand({
  asked,
  places,
  terminal,
  language,
  signal,
}: CommandStart): Promise<ExitCode> {
  const texts = commandLineTexts[language];
  const [place] = asked.words;
  if (place === undefined) throw new Misused(texts.verify.nothing);
  const { key } = asked.values;
  const own = await keyIn(keyPlaces(places.home).open).catch(() => null);
  const demanded = key === undefined ? null : await keyIn(path.resolve(key));
  if (key !== undefined && !demanded) throw new Misused(texts.verify.noKey(key));
  const verified = await verifyBundle({
    place: path.resolve(place),
    demanded,
    known: own ? [own] : [],
    signal,
    progress: (done, total) => terminal.progress(texts.verify.progress(done, total)),
  });
  const { differences, signature, ignored } = verified;
  const ok = differences.length === 0;
  if (asked.values.json) {
    terminal.sayJson({ command: 'verify', ok, place, ...verified });
    return ok ? exitCodes.fine : exitCodes.found;
  }
  for (const { kind, path: file } of differences) terminal.say(texts.verify.differences[kind](file));
  const files = printNumber(verified.files, language);
  if (ok) terminal.say(texts.verify.whole(files, printBytes(verified.bytes, language), verified.files === 1));
  else
    terminal.say(texts.verify.differs(printNumber(differences.length, language), differences.length === 1));
  if (ok && signature.kind !== 'bad')
    terminal.say(texts.verify.signatures[signature.kind]('key' in signature ? signature.key : ''));
  for (const file of ignored) terminal.note(texts.verify.ignored(file));
  return ok ? exitCodes.fine : exitCodes.found;
}

/** No file of a key is larger, in bytes. */
const largest = 4096;

async function keyIn(file: string): Promise<PublicKey | null> {
  try {
    const { size } = await fs.stat(file);
    return size > largest ? null : parsePublicKey(await fs.readFile(file, 'utf8'));
  } catch (error) {
    throw errorCode(error) ? new FaultError(fileFault(error, file)) : error;
  }
}
