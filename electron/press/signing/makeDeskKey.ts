import fs from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { FaultError } from '../../../shared/faults/FaultError';
import { errorCode, fileFault } from '../../disk/fileFault';
import { syncFolder } from '../../disk/syncFolder';
import { unlessGone } from '../../disk/unlessGone';
import { readSigningKey } from './readSigningKey';
import type { SigningKey } from './SigningKey';
import { makeSigningKey, printSigningKey } from './SigningKey';

/**
 * The key by which others know this desk; made on first use, in a file that only this person may read. It never leaves
 * this computer. Throws `signing-key-unusable`, or a fault of the disk.
 */
export async function makeDeskKey(file: string): Promise<SigningKey> {
  try {
    const read = (await unlessGone(readSigningKey(file))) ?? (await make(file));
    if (read === 'no-key')
      throw new FaultError({ kind: 'signing-key-unusable', place: file, reason: 'no-desk-key' });
    if (typeof read === 'string')
      throw new FaultError({ kind: 'signing-key-unusable', place: file, reason: read });
    return read;
  } catch (error) {
    throw errorCode(error) ? new FaultError(fileFault(error, file)) : error;
  }
}

/** Two that make one at once get the same: the one that was there first. */
async function make(file: string): Promise<Awaited<ReturnType<typeof readSigningKey>>> {
  const folder = path.dirname(file);
  const growing = path.join(folder, `${path.basename(file)}.${randomUUID()}`);
  await fs.mkdir(folder, { recursive: true });
  try {
    const handle = await fs.open(growing, 'wx', 0o600);
    try {
      await handle.writeFile(printSigningKey(makeSigningKey()));
      await handle.sync();
    } finally {
      await handle.close();
    }
    // Not over one that was there first; a copy where the disk knows no second name for a file.
    await fs
      .link(growing, file)
      .catch((error: unknown) =>
        errorCode(error) === 'EEXIST' ? undefined : fs.copyFile(growing, file, fs.constants.COPYFILE_EXCL),
      );
    await syncFolder(folder);
  } finally {
    await fs.rm(growing, { force: true });
  }
  return readSigningKey(file);
}
