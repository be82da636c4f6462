import fs from 'node:fs';
import type { KeptFold } from '../../../shared/review/HistoryFold';
import type { Sqlite } from '../sqlite';
import { openSqlite } from '../sqlite';

/** Of which make the tables are, and what is kept in them; of another make, they are made anew. */
const make = 2;

/** How far somebody has read, and how long a log is that a timeline was made of. */
interface Rows {
  timeline: { fold: string; checksum: Uint8Array } | undefined;
  reading: { sequence: number } | undefined;
}

/**
 * A file beside the library: timelines that were made, so that they need not be made again, and how far each
 * person has read each article. It can be thrown away at any time: timelines are made again, and nothing counts
 * as unread.
 */
export class HistoryFile {
  readonly #database: Sqlite;

  /** Opens the file, or makes it. Throws what SQLite says. */
  constructor(file: string) {
    this.#database = openSqlite(file);
    try {
      const { user_version } = this.#database.prepare('pragma user_version').get() as {
        user_version: number;
      };
      if (user_version === make) return;
      this.#database.exec(`
        drop table if exists timelines;
        drop table if exists readings;
        create table timelines (
          article text primary key,
          checksum blob not null,
          fold text not null
        ) strict;
        create table readings (
          article text not null,
          person text not null,
          sequence integer not null,
          primary key (article, person)
        ) strict, without rowid;
        pragma user_version = ${make};
      `);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** Takes the file and what SQLite keeps beside it away. */
  static remove(file: string): void {
    for (const end of ['', '-wal', '-shm']) fs.rmSync(`${file}${end}`, { force: true });
  }

  /** The fold that was kept, and the checksum of the last update it was made of. */
  fold(article: string): { fold: KeptFold; checksum: Uint8Array } | null {
    const row = this.#database
      .prepare('select fold, checksum from timelines where article = ?')
      .get(article) as Rows['timeline'];
    return row ? { fold: JSON.parse(row.fold) as KeptFold, checksum: row.checksum } : null;
  }

  keepFold(article: string, fold: KeptFold, checksum: Uint8Array): void {
    this.#database
      .prepare('insert or replace into timelines (article, checksum, fold) values (?, ?, ?)')
      .run(article, checksum, JSON.stringify(fold));
  }

  /** The number of the last update a person read; null when they never read any. */
  read(article: string, person: string): number | null {
    const row = this.#database
      .prepare('select sequence from readings where article = ? and person = ?')
      .get(article, person) as Rows['reading'];
    return row?.sequence ?? null;
  }

  keepRead(article: string, person: string, sequence: number): void {
    this.#database
      .prepare('insert or replace into readings (article, person, sequence) values (?, ?, ?)')
      .run(article, person, sequence);
  }

  close(): void {
    this.#database.close();
  }
}
