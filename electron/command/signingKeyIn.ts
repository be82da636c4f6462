import fs from 'node:fs/promises';
import { FaultError } from '../../shared/faults/FaultError';
import { errorCode, fileFault } from '../disk/fileFault';
import type { SigningKey } from '../press/signing/SigningKey';
import { parseSigningKey } from '../press/signing/SigningKey';
import { Misused } from './CommandStart';

/** No file of a key is larger, in bytes. */
const largest = 4096;

/** What others may do with a file, of its mode. */
const othersBits = 0o077;

/**
 * The secret key in a file. Throws `Misused`, with one of these texts, for a file that holds none and for one that
 * others may read, and a fault of the disk.
 */
export async function signingKeyIn(
  file: string,
  said: { noSecret: (file: string) => string; readByOthers: (file: string) => string },
): Promise<SigningKey> {
  try {
    const { size, mode } = await fs.stat(file);
    if (process.platform !== 'win32' && mode & othersBits) throw new Misused(said.readByOthers(file));
    const key = size > largest ? null : parseSigningKey(await fs.readFile(file, 'utf8'));
    if (!key) throw new Misused(said.noSecret(file));
    return key;
  } catch (error) {
    throw errorCode(error) ? new FaultError(fileFault(error, file)) : error;
  }
}
