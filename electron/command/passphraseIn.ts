import fs from 'node:fs/promises';
import { longestPassphrase } from '../../shared/bridge/packageCalls';
import { FaultError } from '../../shared/faults/FaultError';
import { errorCode, fileFault } from '../disk/fileFault';
import { Misused } from './CommandStart';

/** No file with a passphrase is larger, in bytes. */
const largest = 64 * 1024;

/**
 * The passphrase on the first line of a file: as an argument everybody on the computer could read it. Throws `Misused`
 * with what `noPassphrase` says, or what the disk says.
 */
export async function passphraseIn(file: string, noPassphrase: (file: string) => string): Promise<string> {
  try {
    const { size } = await fs.stat(file);
    const [line = ''] = size > largest ? [] : (await fs.readFile(file, 'utf8')).split(/\r?\n/);
    if (line === '' || line.length > longestPassphrase) throw new Misused(noPassphrase(file));
    return line;
  } catch (error) {
    throw errorCode(error) ? new FaultError(fileFault(error, file)) : error;
  }
}
