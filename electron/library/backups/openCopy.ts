import fs from 'node:fs';
import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import { isKnown, migrate, knownVersion } from '../migrations/migrate';
import type { Sqlite } from '../sqlite';
import { openSqlite, openSqliteToRead } from '../sqlite';

/**
 * Opens a database that is a copy, only to read it, with the tables this Katern knows: one of an older Katern
 * is read from a second copy in `scratch`, which is brought up to date and gone when `read` is done. Throws
 * `library-newer`, and what SQLite says.
 */
export function openCopy<T>(file: string, scratch: string, read: (database: Sqlite) => T): T {
  const database = openSqliteToRead(file);
  try {
    if (isKnown(database)) return read(database);
    const { user_version: found } = database.prepare('pragma user_version').get() as { user_version: number };
    if (found > knownVersion) throw new FaultError({ kind: 'library-newer', found, known: knownVersion });
  } finally {
    database.close();
  }
  return readMigrated(file, scratch, read);
}

function readMigrated<T>(file: string, scratch: string, read: (database: Sqlite) => T): T {
  fs.mkdirSync(scratch, { recursive: true });
  const folder = fs.mkdtempSync(path.join(scratch, 'older-'));
  try {
    const second = path.join(folder, 'library.sqlite');
    fs.copyFileSync(file, second);
    const database = openSqlite(second);
    try {
      migrate(database);
      return read(database);
    } finally {
      database.close();
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
