import fs from 'node:fs';
import path from 'node:path';
import type { MendedArticle } from '../../../shared/bridge/answers';
import type { Sqlite, SqlValue } from '../sqlite';
import { openSqliteToRead } from '../sqlite';
import { transact } from '../transact';
import { UpdateLog } from '../UpdateLog';
import type { Journal } from './Journal';
import type { Mendable } from './mend';
import { mend } from './mend';
import { framesOf } from './takeBack';

/**
 * Fills a new database with what the journal has and what can still be read of the one before it, which lies
 * set aside in the folder `aside`: every update, which articles were in the bin or are the sample, the records
 * of pictures, the site. Where a table cannot be read, what is behind the damage is passed over and `report`
 * hears of it. Answers every article with what came back and how many of its updates are lost. Throws what
 * the disk says of the new database.
 */
export function salvage(
  library: Mendable,
  journal: Journal,
  aside: string,
  report: (where: string, error: unknown) => void,
): MendedArticle[] {
  const frames = framesOf(journal, () => true);
  const old = openOld(aside, report);
  try {
    const rows = old ? readable(() => articlesOf(old), [], report) : [];
    const log = old ? readable(() => new UpdateLog(old, aside), null, report) : null;
    const ids = new Set([...frames.keys(), ...rows.map(({ id }) => id)]);
    const mended = [...ids].flatMap((article) => {
      const found = new Map<number, { bytes: Uint8Array; at: string }>();
      const sound = log ? readable(() => log.sound(article), [], report) : [];
      for (const update of sound) found.set(update.sequence, update);
      for (const [sequence, frame] of frames.get(article) ?? []) found.set(sequence, frame);
      return mend(library, article, Math.max(0, ...found.keys()), found, 'fill') ?? [];
    });
    takeMarks(library.database, rows);
    for (const table of ['originals', 'site']) {
      const records = old ? readable(() => old.prepare(`select * from ${table}`).all(), [], report) : [];
      takeRecords(library.database, table, records as Record<string, SqlValue>[]);
    }
    return mended;
  } finally {
    old?.close();
  }
}

function openOld(aside: string, report: (where: string, error: unknown) => void): Sqlite | null {
  const file = path.join(aside, 'library.sqlite');
  return fs.existsSync(file) ? readable(() => openSqliteToRead(file), null, report) : null;
}

/** What `read` gives, or `otherwise` where the damage is. */
function readable<T>(read: () => T, otherwise: T, report: (where: string, error: unknown) => void): T {
  try {
    return read();
  } catch (error) {
    report('salvage', error);
    return otherwise;
  }
}

interface ArticleMarks {
  id: string;
  created_at: string;
  edited_at: string;
  binned_at: string;
  sample: number;
}

function articlesOf(old: Sqlite): ArticleMarks[] {
  return old
    .prepare('select id, created_at, edited_at, binned_at, sample from articles')
    .all() as ArticleMarks[];
}

/** What the table of articles holds and no update says. */
function takeMarks(database: Sqlite, rows: readonly ArticleMarks[]): void {
  const mark = database.prepare(
    'update articles set created_at = ?, edited_at = ?, binned_at = ?, sample = ? where id = ?',
  );
  transact(database, () => {
    for (const row of rows) mark.run(row.created_at, row.edited_at, row.binned_at, row.sample, row.id);
  });
}

function takeRecords(database: Sqlite, table: string, records: readonly Record<string, SqlValue>[]): void {
  const [first] = records;
  if (!first) return;
  const places = Object.keys(first).map(() => '?');
  const insert = database.prepare(`insert or ignore into ${table} values (${places.join(', ')})`);
  transact(database, () => {
    for (const record of records) insert.run(...Object.values(record));
  });
}
