import fs from 'node:fs';
import { complaintOf } from '../complaintOf';
import { CardTable } from '../CardTable';
import type { Sqlite } from '../sqlite';
import { UpdateLog } from '../UpdateLog';
import type { WantedOriginal } from './gatherOriginals';
import { hashOfFile } from './gatherOriginals';
import type { Manifest } from './Manifest';
import { openCopy } from './openCopy';

/** What a database was found to hold when it was opened and read through. */
export type Inspected = Pick<Manifest, 'tables' | 'articles' | 'updates' | 'bytes' | 'sha256'> & {
  originals: WantedOriginal[];
  /** Articles of which updates are missing or damaged. */
  broken: string[];
};

/** A database that SQLite itself finds damaged. `says` is its first complaint. */
export class DamagedCopy extends Error {
  constructor(readonly says: string) {
    super(says);
    this.name = 'DamagedCopy';
  }
}

/**
 * Opens the database of a copy and reads all of it: SQLite's own check, the checksum and number of every
 * update of every article, and the names of all originals. Throws a `DamagedCopy` where SQLite's check fails,
 * `library-newer`, and what the disk says. `scratch` is for a copy of an older Katern.
 */
export function inspectCopy(
  file: string,
  scratch: string,
  told: (done: number, total: number) => void = () => {},
): Inspected {
  const seen = openCopy(file, scratch, (database) => {
    const complaint = complaintOf(database);
    if (complaint !== null) throw new DamagedCopy(complaint);
    const log = new UpdateLog(database, file);
    const articles = [...new CardTable(database).sequences()];
    const broken = articles.flatMap(([article, projected], index) => {
      told(index + 1, articles.length);
      return log.isBroken(article, projected) ? [article] : [];
    });
    return {
      tables: numberOf(database, 'pragma user_version'),
      articles: articles.length,
      updates: numberOf(database, 'select count(*) from updates'),
      originals: (
        database.prepare('select hash, bytes from originals order by hash').all() as WantedOriginal[]
      ).map((row) => ({ ...row })),
      broken,
    };
  });
  return { ...seen, bytes: fs.statSync(file).size, sha256: hashOfFile(file) ?? '' };
}

/** How much a database holds, asked quickly. */
export function sizesOf(database: Sqlite): { articles: number; updates: number } {
  return {
    articles: numberOf(database, 'select count(*) from articles'),
    updates: numberOf(database, 'select count(*) from updates'),
  };
}

function numberOf(database: Sqlite, sql: string): number {
  const [value] = Object.values(database.prepare(sql).get() as Record<string, number>);
  return value ?? 0;
}
