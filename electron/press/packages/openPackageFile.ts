import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { openToRead } from '../../disk/openToRead';
import { isLocked, unlocked } from './lock';
import { packageLimits } from './packageLimits';
import { PackageRefused, refused } from './PackageRefused';

/** Of what is to be opened. */
export interface OpenOrder {
  file: string;
  /** As a person knows it. */
  name: string;
  passphrase: string;
  /** A folder for what is gone when the package is closed. */
  scratch: string;
  signal: AbortSignal;
}

/**
 * Opens a package's file to be read; one that is locked as what it holds. Answers `locked` for one that needs a
 * passphrase, and `wrong` when that is not it. Throws `PackageRefused`, the system's errors, and the signal's reason.
 */
export async function openPackageFile(
  order: OpenOrder,
): Promise<{ handle: FileHandle; size: number } | 'locked' | 'wrong'> {
  const { handle, stat } = await openToRead(order.file, order.name);
  try {
    if (stat.size > packageLimits.file) throw refused('too-large');
    if (!(await isLocked(handle))) return { handle, size: stat.size };
    const opened = order.passphrase === '' ? 'locked' : await unlock(handle, order);
    await handle.close();
    return opened;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Into a file that has no name any more: whatever happens, it is gone when it is closed. */
async function unlock(
  locked: FileHandle,
  { passphrase, scratch, signal }: OpenOrder,
): Promise<{ handle: FileHandle; size: number } | 'wrong'> {
  const content = await unlocked(locked, passphrase, signal);
  if (!content) return 'wrong';
  await fs.mkdir(scratch, { recursive: true });
  const file = path.join(scratch, randomUUID());
  const handle = await fs.open(file, 'wx+', 0o600);
  try {
    await fs.rm(file);
    let size = 0;
    for await (const chunk of orDamaged(content, signal)) {
      await handle.writeFile(chunk);
      size += chunk.byteLength;
    }
    return { handle, size };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The content, whose own errors mean that the file was changed. */
async function* orDamaged(
  content: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  try {
    yield* content;
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof PackageRefused ? error : refused('damaged');
  }
}
