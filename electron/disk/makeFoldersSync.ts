import fs from 'node:fs';
import path from 'node:path';
import { errorCode } from './fileFault';

/**
 * `makeFolders` for a thread that has nothing else to do: makes a folder and those it lies in. Throws what the system
 * says of the one that could not be made.
 */
export function makeFoldersSync(folder: string): void {
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    const above = path.dirname(folder);
    if (errorCode(error) === 'EEXIST') return;
    if (errorCode(error) !== 'ENOENT' || above === folder) throw error;
    makeFoldersSync(above);
    makeFoldersSync(folder);
  }
}
