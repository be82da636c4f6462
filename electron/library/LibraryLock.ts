import path from 'node:path';
import { SystemLock } from '../disk/SystemLock';

/** How long a Katern that is just ending is waited for, in milliseconds. */
const patience = 2000;

/**
 * Keeps a second Katern out of a library, whichever way it comes: through another path, from another user's
 * folder. It is the system's own lock on a file in the library's folder, which stays there and means nothing.
 */
export class LibraryLock {
  private constructor(private readonly lock: SystemLock) {}

  /** Takes the lock; null when another process has it. Throws what the disk says. The folder has to be there. */
  static take(folder: string): LibraryLock | null {
    const lock = SystemLock.take(path.join(folder, 'library.lock'), patience);
    return lock && new LibraryLock(lock);
  }

  release(): void {
    this.lock.release();
  }
}
