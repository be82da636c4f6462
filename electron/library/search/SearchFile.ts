import fs from 'node:fs';
import path from 'node:path';
import type { Sqlite } from '../sqlite';
import { openSqlite } from '../sqlite';
import { makeBroadTables } from './BroadStore';
import { makePictureTable } from './PictureTable';
import { makeWordTables } from './WordTables';

/** Changes with every change to what is read, how words are folded, or the tables: what is older is made anew. */
export const searchVersion = 5;

/** The database's name in the library's folder. */
export const searchFileName = 'search.sqlite';

/**
 * Opens what search knows, in the library's folder. All of it is derived from the articles: a file of another
 * version, or one that cannot be read, is thrown away and begun anew. Throws what the disk says when there is
 * no room for it.
 */
export function openSearchFile(folder: string): Sqlite {
  const file = path.join(folder, searchFileName);
  try {
    const found = openFast(file);
    if (isSound(found)) return found;
    found.close();
  } catch (error) {
    if (!fs.existsSync(file)) throw error;
  }
  dropSearchFile(folder);
  const fresh = openFast(file);
  try {
    makeTables(fresh);
    return fresh;
  } catch (error) {
    fresh.close();
    throw error;
  }
}

/** Throws the file away; nothing of it is needed by anything else. */
export function dropSearchFile(folder: string): void {
  for (const end of ['', '-wal', '-shm', '-journal'])
    fs.rmSync(path.join(folder, searchFileName + end), { force: true });
}

/** A commit need not be on disk: what is missing after a power cut is read again. */
function openFast(file: string): Sqlite {
  const database = openSqlite(file);
  database.exec('pragma synchronous = normal');
  database.exec('pragma cache_size = -8000');
  return withoutRowNumbers(database);
}

/**
 * Whose `run` answers nothing. It would answer the number of the row that was written last, and throws where that is
 * too large for it; FTS5 gives such numbers to rows of its own in which it notes what was deleted. `get` does the
 * same work and has no such answer.
 */
function withoutRowNumbers(database: Sqlite): Sqlite {
  return {
    exec: (sql) => database.exec(sql),
    prepare: (sql) => {
      const statement = database.prepare(sql);
      return {
        run: (...values) => void statement.get(...values),
        get: (...values) => statement.get(...values),
        all: (...values) => statement.all(...values),
      };
    },
    close: () => database.close(),
    get isTransaction() {
      return database.isTransaction;
    },
  };
}

/** Whether a file has the tables of this version. */
export function isSound(database: Sqlite): boolean {
  const { user_version: version } = database.prepare('pragma user_version').get() as { user_version: number };
  if (version !== searchVersion) return false;
  const needed = database.prepare(
    `select count(*) as there from sqlite_schema where name in ('read', 'texts', 'uses', 'found', 'anywhere', 'heads', 'words', 'grams', 'broad', 'broad_since', 'pictures')`,
  );
  return (needed.get() as { there: number }).there === 11;
}

/**
 * `read` says which state of which article is known, by the article's small number. Folded words and stems
 * are in tables of their own (`makeWordTables`); how they were written lies in `texts`. `words` and `grams`, three
 * letters of a word each, are what a word with a slip of the pen is compared with.
 */
function makeTables(database: Sqlite): void {
  database.exec(`
    begin;
    create table read (
      n integer primary key,
      article text not null,
      sequence integer not null,
      credit_missing integer not null
    ) strict;
    create index read_credit_missing on read (n) where credit_missing = 1;
    create table texts (n integer primary key, head text not null, text text not null) strict;
    create table uses (hash text not null, n integer not null, primary key (hash, n)) strict, without rowid;
    create index uses_by_n on uses (n);
    ${makeWordTables}
    ${makeBroadTables}
    ${makePictureTable}
    create table words (word text primary key) strict, without rowid;
    create table grams (
      gram text not null, length integer not null, word text not null,
      primary key (gram, length, word)
    ) strict, without rowid;
    pragma user_version = ${searchVersion};
    commit;
  `);
}
