import { constants } from 'node:fs';
import type { Stats } from 'node:fs';
import fs from 'node:fs/promises';
import { FaultError } from '../../shared/faults/FaultError';

/** An open file and what is known of it: of that very file, whatever has its name by now. */
export interface ReadableFile {
  handle: fs.FileHandle;
  stat: Stats;
}

/**
 * Opens a file that somebody chose, under the `name` they know it by; who opens it closes it. Throws the system's error,
 * or `file-unreadable` for a folder and for what is no file: a pipe or a device, which is not waited for.
 */
export async function openToRead(file: string, name: string): Promise<ReadableFile> {
  // Windows has no such flag, and no pipes among its files.
  const handle = await fs.open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = await handle.stat();
    if (stat.isFile()) return { handle, stat };
    throw new FaultError({ kind: 'file-unreadable', name, code: stat.isDirectory() ? 'EISDIR' : 'ENXIO' });
  } catch (error) {
    await handle.close();
    throw error;
  }
}
