import { DatabaseSync as CarriedDatabase } from '@photostructure/sqlite';

/** What a column may hold, in and out. */
export type SqlValue = null | number | string | Uint8Array;

export interface Statement {
  run(...values: SqlValue[]): unknown;
  get(...values: SqlValue[]): unknown;
  all(...values: SqlValue[]): unknown[];
}

/** What the library uses of a database: the part that `node:sqlite` and the carried build share. */
export interface Sqlite {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
  /** Whether a transaction is open. A full disk can end one behind our back. */
  readonly isTransaction: boolean;
}

type SqliteClass = new (path: string, options?: { readOnly: boolean }) => Sqlite;

/** Before 3.51.3 SQLite could lose commits when a WAL was reset (sqlite.org/wal.html, "WAL-reset bug"). */
const oldest = [3, 51, 3] as const;

/** How long another process that holds the database is waited for, in milliseconds. */
const patience = 5000;

/**
 * Opens the database at `path`, making it where it does not exist, so that a commit is on disk when it
 * returns: write-ahead log, `synchronous=FULL`. Takes the runtime's own SQLite where it is new enough,
 * else the one Katern carries. Throws what
 * SQLite throws, and an error when no SQLite of 3.51.3 or newer is at hand.
 */
export function openSqlite(path: string): Sqlite {
  const database = new (sqliteClass())(path);
  try {
    database.exec(`pragma busy_timeout = ${patience}`);
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = full');
    database.exec('pragma foreign_keys = on');
    // On macOS a plain fsync does not reach the platter.
    database.exec('pragma fullfsync = on');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Opens the database at `path` only to read it, as it is: commits of a program that was killed are seen too.
 * Throws as `openSqlite` does, and when there is no database.
 */
export function openSqliteToRead(path: string): Sqlite {
  const database = new (sqliteClass())(path, { readOnly: true });
  try {
    // Whoever writes may just be taking in the log that a killed program left.
    database.exec(`pragma busy_timeout = ${patience}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function sqliteClass(): SqliteClass {
  // Asked for at run time: Electron 33 and Node 20 have no such module.
  const own = process.getBuiltinModule('node:sqlite') as { DatabaseSync?: SqliteClass } | undefined;
  if (own?.DatabaseSync && isNewEnough(own.DatabaseSync)) return own.DatabaseSync;
  if (isNewEnough(CarriedDatabase)) return CarriedDatabase;
  throw new Error(`no SQLite of ${oldest.join('.')} or newer`);
}

function isNewEnough(Database: SqliteClass): boolean {
  const database = new Database(':memory:');
  try {
    const { version } = database.prepare('select sqlite_version() as version').get() as { version: string };
    return typeof database.isTransaction === 'boolean' && reaches(version, oldest);
  } finally {
    database.close();
  }
}

/** Whether a dotted version is `least` or later. */
export function reaches(version: string, least: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, wanted] of least.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}
