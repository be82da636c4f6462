import { FaultError } from '../../shared/faults/FaultError';
import { errorCode, fileFault } from '../disk/fileFault';
import { readSigningKey } from '../press/signing/readSigningKey';
import type { SigningKey } from '../press/signing/SigningKey';
import { Misused } from './CommandStart';

/**
 * The secret key in a file. Throws `Misused`, with one of these texts, for a file that holds none and for one that
 * others may read, and a fault of the disk.
 */
export async function signingKeyIn(
  file: string,
  said: { noSecret: (file: string) => string; readByOthers: (file: string) => string },
): Promise<SigningKey> {
  try {
    const key = await readSigningKey(file);
    if (key === 'read-by-others') throw new Misused(said.readByOthers(file));
    if (key === 'no-key') throw new Misused(said.noSecret(file));
    return key;
  } catch (error) {
    throw errorCode(error) ? new FaultError(fileFault(error, file)) : error;
  }
}
