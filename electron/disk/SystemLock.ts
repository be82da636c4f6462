import { DatabaseSync } from '@photostructure/sqlite';

/**
 * The system's own lock on a file, taken through SQLite, which knows how on every system. It ends with the process that
 * holds it, however that ends; a file that stays means nothing. Nothing else in a process may open and close the file:
 * on POSIX systems that gives up the lock.
 */
export class SystemLock {
  private constructor(private readonly database: { close(): void }) {}

  /**
   * Takes the lock on a file, which is made where it is not there; null when another process has it for `patience`
   * milliseconds, during which this one stands still. Throws what SQLite says.
   */
  static take(file: string, patience: number): SystemLock | null {
    const database = new DatabaseSync(file);
    try {
      database.exec(`pragma busy_timeout = ${patience}`);
      // Nothing is ever written in it, so nothing has to lie beside it.
      database.exec('pragma journal_mode = memory');
      database.exec('begin exclusive');
      return new SystemLock(database);
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

/** Whether SQLite failed because another process has the file. */
function isBusy(error: unknown): boolean {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === 'number' && (errcode & 0xff) === 5;
}
