import { Bits } from '../Bits';
import type { Sqlite, Statement } from '../sqlite';
import { transact } from '../transact';
import type { BroadTokens, WordPlace } from './BroadTokens';

/** After changes in more articles than this all is read anew: by then other words may be broad. */
const mostChanged = 500;

/** Sets that are read at once. */
const atOnce = 60;

/**
 * Makes the tables in which broad tokens outlast the program: the sets as they were when they were read, and the
 * articles that have changed since.
 */
export const makeBroadTables = `
  create table broad (
    place text not null, token text not null, room integer not null, articles blob not null
  ) strict;
  create table broad_since (n integer primary key) strict;`;

/** The broad tokens on disk. */
export class BroadStore {
  readonly #changed: Statement;

  constructor(private readonly database: Sqlite) {
    this.#changed = database.prepare('insert or ignore into broad_since (n) values (?)');
  }

  /** An article has changed. Call it inside the transaction that changes it. */
  changed(n: number): void {
    this.#changed.run(n);
  }

  /**
   * Reads back what was saved and brings it up to date, a little with each step; nothing where nothing was saved, or
   * too much has changed since. `wordsOf` gives an article's words and stems as they are known.
   */
  *load(
    broad: BroadTokens,
    wordsOf: (n: number) => Record<WordPlace, ReadonlySet<string>>,
  ): Generator<void, void> {
    const { room, sets, most, changed } = this.database
      .prepare(
        `select coalesce(max(room), 0) as room, count(*) as sets,
           (select coalesce(max(n), 0) from broad_since) as most,
           (select count(*) from broad_since) as changed from broad`,
      )
      .get() as Record<'room' | 'sets' | 'most' | 'changed', number>;
    if (sets === 0 || changed > mostChanged || most > room) return;
    broad.begin(room, false);
    try {
      yield* this.#read(broad, room);
      for (const { n } of this.database.prepare('select n from broad_since').all() as { n: number }[]) {
        if (!broad.note(n, wordsOf(n))) return;
        yield;
      }
      broad.areInStep();
      // What SQLite keeps of all that was read is not needed again.
      this.database.exec('pragma shrink_memory');
    } catch (error) {
      broad.begin(0);
      throw error;
    }
  }

  *#read(broad: BroadTokens, room: number): Generator<void> {
    const some = this.database.prepare(
      `select rowid as at, place, token, articles from broad where rowid > ? order by rowid limit ${atOnce}`,
    );
    for (let after = 0; ;) {
      const rows = some.all(after) as { at: number; place: string; token: string; articles: Uint8Array }[];
      for (const { place, token, articles } of rows) {
        const bits = Bits.ofBytes(articles, room);
        if (bits) broad.keep(place === 'heads' ? 'heads' : 'anywhere', token, bits);
      }
      const last = rows.at(-1);
      if (!last) return;
      after = last.at;
      yield;
    }
  }

  /** Writes all that is kept, which is in step with the tables. */
  save(broad: BroadTokens): void {
    transact(this.database, () => {
      this.database.exec('delete from broad; delete from broad_since;');
      const write = this.database.prepare(
        'insert into broad (place, token, room, articles) values (?, ?, ?, ?)',
      );
      for (const { place, key, articles } of broad.entries())
        write.run(place, key, broad.room, articles.bytes);
    });
  }
}
