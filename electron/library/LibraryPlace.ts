import fs from 'node:fs';
import path from 'node:path';
import type { Fault } from '../../shared/faults/Fault';

/**
 * Whether the library's folder is still where it was opened. What is written to a folder that was moved, or
 * to a disk that was taken off, would go on without a complaint, to where nobody will look for it.
 */
export class LibraryPlace {
  #seen = '';

  /** `replaced` is called when another library lies there now. */
  constructor(
    private readonly folder: string,
    private readonly replaced: () => void,
  ) {}

  /** The library that was just opened here is the one that has to stay. */
  note(): void {
    this.#seen = this.#look();
  }

  /** `library-gone` for as long as the folder is not there; null when all is well. */
  fault(): Fault | null {
    const now = this.#look();
    if (now === this.#seen || now === 'unknown') return null;
    if (now === 'nothing') return { kind: 'library-gone', place: this.folder };
    this.replaced();
    return { kind: 'process-stopped', process: 'library' };
  }

  #look(): string {
    try {
      const { dev, ino } = fs.statSync(path.join(this.folder, 'library.sqlite'), { bigint: true });
      return `${dev} ${ino}`;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Whatever else is wrong with the disk, the call itself will tell.
      return code === 'ENOENT' || code === 'ENOTDIR' ? 'nothing' : 'unknown';
    }
  }
}
