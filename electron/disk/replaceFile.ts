import fs from 'node:fs/promises';
import path from 'node:path';
import { holdersOf } from './makeFolder';
import { syncFolder } from './syncFolder';
import { writeNewFile } from './writeNewFile';

/**
 * Writes a file so that it is there whole or not at all, and on disk when this returns: into
 * `temporary`, on the same disk, forced to disk, then renamed into place, and the folder forced to disk
 * too. Missing folders are made. Throws what the file system says, and leaves no temporary file then.
 */
export async function replaceFile(file: string, bytes: Uint8Array, temporary: string): Promise<void> {
  const holders = [...(await madeFor(temporary)), ...(await madeFor(file))];
  try {
    await writeNewFile(temporary, bytes);
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
  for (const folder of [path.dirname(file), ...holders]) await syncFolder(folder);
}

/** Makes the folder for a file; answers those that hold names made for that. */
async function madeFor(file: string): Promise<string[]> {
  const folder = path.dirname(file);
  const made = await fs.mkdir(folder, { recursive: true });
  return made === undefined ? [] : holdersOf(folder, made);
}
