import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../disk/makeFolder';

/** Before a copy stands the SHA-256 of it: a fall of the computer may leave less than was written. In bytes. */
const sumLength = 32;

/**
 * What each desk in a shared folder has written of each article, as far as it was read: one update each, beside the
 * library. It only saves reading a desk's files from their beginning.
 */
export class TheirCopies {
  constructor(private readonly folder: string) {}

  /** A desk's copy; null where nothing is known of it, `lost` where what was kept is no longer whole. */
  load(desk: string, article: string): Uint8Array | null | 'lost' {
    const file = this.#file(desk, article);
    if (!fs.existsSync(file)) return null;
    const kept = fs.readFileSync(file);
    const copy = kept.subarray(sumLength);
    return sumOf(copy).equals(kept.subarray(0, sumLength)) ? new Uint8Array(copy) : 'lost';
  }

  /** Keeps a desk's copy in the place of the one before. */
  keep(desk: string, article: string, copy: Uint8Array): void {
    makeFolder(path.join(this.folder, desk));
    const file = this.#file(desk, article);
    fs.writeFileSync(`${file}.new`, Buffer.concat([sumOf(copy), copy]));
    fs.renameSync(`${file}.new`, file);
  }

  /** Forgets what was read of a desk, or of all. */
  forget(desk = ''): void {
    fs.rmSync(path.join(this.folder, desk), { recursive: true, force: true });
  }

  #file(desk: string, article: string): string {
    return path.join(this.folder, desk, article);
  }
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
