import fs from 'node:fs';
import path from 'node:path';
import * as Y from 'yjs';
import { makeFolder } from '../../disk/makeFolder';

/**
 * What each desk in a shared folder has written of each article, as far as it was read: one update each, beside the
 * library. It only saves reading a desk's files from their beginning.
 */
export class TheirCopies {
  constructor(private readonly folder: string) {}

  /** Adds updates to a desk's copy, and answers it; `isFirst` where nothing was known of it. Throws for what is no update. */
  add(
    desk: string,
    article: string,
    updates: readonly Uint8Array[],
  ): { bytes: Uint8Array; isFirst: boolean } {
    const known = this.#load(desk, article);
    const bytes = Y.mergeUpdates(known ? [known, ...updates] : [...updates]);
    makeFolder(path.join(this.folder, desk));
    const file = this.#file(desk, article);
    fs.writeFileSync(`${file}.new`, bytes);
    fs.renameSync(`${file}.new`, file);
    return { bytes, isFirst: known === null };
  }

  /** Forgets what was read of a desk, or of all. */
  forget(desk = ''): void {
    fs.rmSync(path.join(this.folder, desk), { recursive: true, force: true });
  }

  #load(desk: string, article: string): Uint8Array | null {
    const file = this.#file(desk, article);
    return fs.existsSync(file) ? new Uint8Array(fs.readFileSync(file)) : null;
  }

  #file(desk: string, article: string): string {
    return path.join(this.folder, desk, article);
  }
}
