import fs from 'node:fs';
import path from 'node:path';
import { errorCode } from './fileFault';
import { syncNow } from './syncNow';

/**
 * Makes a folder, and those on the way to it, where they are not there, and waits until their names are on disk:
 * what is written into a folder whose name is not may be gone after a power cut. Throws what the file system says.
 */
export function makeFolder(folder: string): void {
  const made = fs.mkdirSync(folder, { recursive: true });
  for (const holder of made === undefined ? [] : holdersOf(folder, made)) {
    try {
      syncNow(holder);
    } catch (error) {
      // One that may not be read cannot be forced either.
      if (!['EACCES', 'EPERM'].includes(errorCode(error))) throw error;
    }
  }
}

/** The folders that hold the names of those made on the way to `folder`, of which `made` was the first. */
export function holdersOf(folder: string, made: string): string[] {
  const first = path.dirname(path.resolve(made));
  const holders: string[] = [];
  for (let at = path.resolve(folder); at !== first;) holders.push((at = path.dirname(at)));
  return holders;
}
