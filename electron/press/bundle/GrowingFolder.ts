import fs from 'node:fs';
import path from 'node:path';
import { makeFolders } from '../../disk/makeFolders';

/**
 * A folder in which a bundle grows: files are put into it, in folders that are made as they are needed. It waits for
 * the system's answer, which for thousands of small files takes half the processor that handing each on would.
 */
export class GrowingFolder {
  readonly #made = new Set<string>();

  constructor(readonly root: string) {}

  /**
   * Writes a file at a path under the folder. It is not yet forced to disk. One that is there already is an error.
   * Throws what the file system says.
   */
  put(at: string, bytes: Uint8Array): void {
    const place = path.join(this.root, at);
    const folder = path.dirname(place);
    if (!this.#made.has(folder)) makeFolders(folder);
    this.#made.add(folder);
    fs.writeFileSync(place, bytes, { flag: 'wx' });
  }
}
