import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeFolders } from '../../disk/makeFolders';

// Of thousands of small files a file handle each would cost more than writing them.
const writeFile = promisify(fs.writeFile);

/** A folder in which a bundle grows: files are put into it, many at once, in folders that are made as they are needed. */
export class GrowingFolder {
  readonly #made = new Map<string, Promise<unknown>>();

  constructor(readonly root: string) {}

  /**
   * Writes a file at a path under the folder. It is not yet forced to disk. One that is there already is an error.
   * Throws what the file system says.
   */
  async put(at: string, bytes: Uint8Array): Promise<void> {
    const place = path.join(this.root, at);
    const folder = path.dirname(place);
    let made = this.#made.get(folder);
    if (!made) {
      made = makeFolders(folder);
      this.#made.set(folder, made);
    }
    await made;
    await writeFile(place, bytes, { flag: 'wx' });
  }
}
