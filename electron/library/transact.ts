import type { Sqlite } from './sqlite';

/**
 * Does `work` in one transaction and returns what it gives once that is committed, on disk. When
 * anything fails, the commit included, nothing of it remains and the error goes on to the caller.
 */
export function transact<T>(database: Sqlite, work: () => T): T {
  // Taking the lock at once: a transaction that has read may otherwise fail when it first writes.
  database.exec('begin immediate');
  try {
    const value = work();
    database.exec('commit');
    return value;
  } catch (error) {
    // A full disk makes SQLite roll back by itself.
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}
