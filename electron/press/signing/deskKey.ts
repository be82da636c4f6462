import { FaultError } from '../../../shared/faults/FaultError';
import { fileFault } from '../../disk/fileFault';
import { unlessGone } from '../../disk/unlessGone';
import { readSigningKey } from './readSigningKey';
import type { SigningKey } from './SigningKey';

/** The key of the person's own that bundles are signed with; null where there is none. Throws `signing-key-unusable`, or a fault of the disk. */
export async function deskKey(file: string): Promise<SigningKey | null> {
  const read = await unlessGone(readSigningKey(file)).catch((error: unknown) => {
    throw new FaultError(fileFault(error, file));
  });
  if (typeof read === 'string')
    throw new FaultError({ kind: 'signing-key-unusable', place: file, reason: read });
  return read;
}
