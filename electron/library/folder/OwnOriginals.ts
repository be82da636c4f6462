import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { namesIn, originalsName, plainFile } from './deskFiles';
import { findDesks } from './OthersFiles';
import type { OwnFiles } from './OwnFiles';

/** Whether a text can name an original. */
export function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/**
 * The pictures that go with what this desk writes. Each lies in some desk's folder, as long as it is here: also one that
 * comes later than its article, and one that was lost or cut there since.
 */
export class OwnOriginals {
  readonly #all = new Set<string>();
  /** Those of which is not known that they lie there. */
  readonly #due = new Set<string>();

  /** `library` is the library's folder. */
  constructor(private readonly library: string) {}

  /** An article that is written refers to this one. */
  note(hash: string): void {
    if (!this.#all.has(hash)) this.#due.add(hash);
    this.#all.add(hash);
  }

  /** These went with what was written; whether they lie there is to be seen. */
  lookAgain(hashes: readonly string[]): void {
    for (const hash of hashes) this.#all.add(hash);
    for (const hash of this.#all) this.#due.add(hash);
  }

  /** Puts there what is not, as often as it is called; what lies there is listed once. Throws what the file system says. */
  into(place: string, files: OwnFiles): () => void {
    let desks: OriginalsOf[] | null = null;
    return () => {
      for (const hash of this.#due) {
        const size = fs.statSync(this.#file(hash), { throwIfNoEntry: false })?.size;
        // One that is not here yet may come.
        if (size === undefined) continue;
        desks ??= originalsOfDesks(place);
        if (!desks.some((one) => one.has(hash, size))) this.#write(hash, files);
        this.#due.delete(hash);
      }
    };
  }

  /** All that go with what this desk has written, by hash. */
  all(): string[] {
    return [...this.#all];
  }

  /** One that is no longer what it is named after stays where it is. */
  #write(hash: string, files: OwnFiles): void {
    const bytes = fs.readFileSync(this.#file(hash));
    if (createHash('sha256').update(bytes).digest('hex') === hash) files.putOriginal(hash, bytes);
  }

  #file(hash: string): string {
    return path.join(this.library, 'originals', hash.slice(0, 2), hash);
  }
}

interface OriginalsOf {
  has: (hash: string, size: number) => boolean;
}

/** What lies in the desks' folders, each listed once: on a network that costs less than asking for every file. */
function originalsOfDesks(place: string): OriginalsOf[] {
  return findDesks(place).map(({ desk }) => {
    const folder = path.join(place, desk, originalsName);
    const names = new Set(namesIn(folder));
    return { has: (hash, size) => names.has(hash) && plainFile(path.join(folder, hash))?.size === size };
  });
}
