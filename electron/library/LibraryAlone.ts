import fs from 'node:fs';
import path from 'node:path';
import type { Answer } from '../../shared/faults/Answer';
import { fail } from '../../shared/faults/Answer';
import { makeFolder } from '../disk/makeFolder';
import { diskFault } from './diskFault';
import { LibraryLock } from './LibraryLock';
import type { Library } from './Library';

/** What lies in the folder of every library there ever was. */
const remains = ['library.mark', 'library.sqlite', 'journal'];

/** Opens the library in a folder, as the only Katern that has it. One for as long as the process lives. */
export class LibraryAlone {
  #lock: LibraryLock | null = null;

  /** `known` says that there was a library in this folder before. */
  constructor(
    private readonly folder: string,
    private known: boolean,
  ) {}

  /** Where there is no library any more, a new one may be begun. */
  forget(): void {
    this.known = false;
  }

  /**
   * What `open` answers, unless another Katern has the library: `library-in-use`. Where a library is known and
   * nothing of it is left, as on a disk that is not plugged in, the answer is `library-gone`, and no new one is
   * made.
   */
  open(open: () => Answer<Library>): Answer<Library> {
    const { folder } = this;
    if (this.known && !remains.some((name) => fs.existsSync(path.join(folder, name)))) {
      return fail({ kind: 'library-gone', place: folder });
    }
    try {
      makeFolder(folder);
      this.#lock ??= LibraryLock.take(folder);
    } catch (error) {
      const fault = diskFault(error, folder);
      if (!fault) throw error;
      return fail(fault);
    }
    if (!this.#lock) return fail({ kind: 'library-in-use', place: folder });
    const opened = open();
    if (opened.ok) this.known = true;
    else this.#release();
    return opened;
  }

  /** Opened later, it may lie on another disk. */
  #release(): void {
    this.#lock?.release();
    this.#lock = null;
  }
}
