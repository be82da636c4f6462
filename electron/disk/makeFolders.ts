import fs from 'node:fs';
import path from 'node:path';
import { errorCode } from './fileFault';

/**
 * Makes a folder and those it lies in; answers the first that was made, or null where all were there. Throws what the
 * system says of the one that could not be made: Node's own `recursive` takes a full disk for a folder that is missing.
 */
export function makeFolders(folder: string): string | null {
  try {
    fs.mkdirSync(folder);
    return folder;
  } catch (error) {
    const above = path.dirname(folder);
    if (errorCode(error) === 'EEXIST') return null;
    if (errorCode(error) !== 'ENOENT' || above === folder) throw error;
    const first = makeFolders(above);
    makeFolders(folder);
    return first ?? folder;
  }
}
