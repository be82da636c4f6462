import path from 'node:path';
import type { Sqlite } from './sqlite';
import { isBusy, openSqliteToLock } from './sqlite';

/** How long a Katern that is just ending is waited for, in milliseconds. */
const patience = 2000;

/**
 * Keeps a second Katern out of a library, whichever way it comes: through another path, from another user's
 * folder. It is the system's own lock on a file in the library's folder, taken through SQLite, which knows how
 * on every system. It ends with the process that holds it, however that ends; the file that stays means nothing.
 */
export class LibraryLock {
  private constructor(private readonly database: Sqlite) {}

  /** Takes the lock; null when another process has it. Throws what the disk says. The folder has to be there. */
  static take(folder: string): LibraryLock | null {
    const database = openSqliteToLock(path.join(folder, 'library.lock'), patience);
    try {
      // Nothing is ever written in it, so nothing has to lie beside it.
      database.exec('pragma journal_mode = memory');
      database.exec('begin exclusive');
      return new LibraryLock(database);
    } catch (error) {
      database.close();
      if (isBusy(error)) return null;
      throw error;
    }
  }

  release(): void {
    this.database.close();
  }
}
