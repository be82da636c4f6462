import fs from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from './syncFolder';
import { writeNewFile } from './writeNewFile';

/**
 * Writes a file so that it is there whole or not at all, and on disk when this returns: into
 * `temporary`, on the same disk, forced to disk, then renamed into place, and the folder forced to disk
 * too. Missing folders are made. Throws what the file system says, and leaves no temporary file then.
 */
export async function replaceFile(file: string, bytes: Uint8Array, temporary: string): Promise<void> {
  await fs.mkdir(path.dirname(temporary), { recursive: true });
  const made = await fs.mkdir(path.dirname(file), { recursive: true });
  try {
    await writeNewFile(temporary, bytes);
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(file));
  if (made) await syncFolder(path.dirname(made));
}
