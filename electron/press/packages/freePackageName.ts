import path from 'node:path';
import { errorCode } from '../../disk/fileFault';
import fs from 'node:fs/promises';

/** The first name of a package that nothing has in a folder: `name.katern`, `name-2.katern`. Throws the system's errors. */
export async function freePackageName(folder: string, name: string): Promise<string> {
  for (let at = 1; ; at++) {
    const file = at === 1 ? `${name}.katern` : `${name}-${at}.katern`;
    try {
      await fs.lstat(path.join(folder, file));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return file;
      throw error;
    }
  }
}
