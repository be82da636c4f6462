import fs from 'node:fs';
import path from 'node:path';
import { isUuid } from '../../../shared/article/isUuid';
import type { Sqlite, SqlValue } from '../sqlite';
import { openSqliteToRead } from '../sqlite';
import { transact } from '../transact';
import { checksumOf } from '../UpdateLog';
import { joinUpdates } from './joinUpdates';
import type { Frame } from './Journal';
import type { Mendable } from './Mendable';

type Report = (where: string, error: unknown) => void;
type Row = Record<string, SqlValue>;

/** No table has rowids beyond this; a damaged one may. */
const mostRows = 2 ** 40;

/** How many rows are read at once where nothing is wrong. */
const stretch = 200;

/** A row that follows on damage is looked for as far as this beyond it, in rowids. */
const farthest = 2 ** 24;

/** What the table of articles holds and no update says. */
export interface RemainingArticle {
  id: string;
  created_at: string;
  edited_at: string;
  binned_at: string;
  sample: number;
  projected_sequence: number;
}

/** More updates than this no article has. */
const mostUpdates = 10_000_000;

/** A database that was set aside, as far as it can still be read. What is damaged is passed over and reported once. */
export class Remains {
  readonly #reported = new Set<string>();

  private constructor(
    private readonly old: Sqlite,
    private readonly report: Report,
  ) {}

  /** Whether anything written can still be read of the database in a folder. */
  static hold(folder: string): boolean {
    const remains = Remains.in(folder, () => undefined);
    try {
      return remains?.updates().next().done === false;
    } finally {
      remains?.close();
    }
  }

  /** The remains in a folder; null when nothing of them can be opened. */
  static in(aside: string, report: Report): Remains | null {
    const file = path.join(aside, 'library.sqlite');
    if (!fs.existsSync(file)) return null;
    try {
      const old = openSqliteToRead(file);
      // What can be read is read, whatever SQLite thinks of the rest.
      old.exec('pragma cell_size_check = off');
      return new Remains(old, report);
    } catch (error) {
      report('salvage', error);
      return null;
    }
  }

  articles(): RemainingArticle[] {
    const rows = this.#byKey('articles', 'id') as unknown as RemainingArticle[];
    return rows.filter(
      ({ id, projected_sequence }) => isUuid(id) && Number.isSafeInteger(projected_sequence),
    );
  }

  /** Every update whose checksum is right. */
  *updates(): Generator<Frame> {
    for (const { article, sequence, at, checksum, bytes } of this.#byRow('updates')) {
      if (typeof article !== 'string' || !isUuid(article) || !isSequence(sequence)) continue;
      if (!(bytes instanceof Uint8Array) || !isWhole(checksum, bytes)) continue;
      yield { article, sequence, at: momentOf(at), bytes };
    }
  }

  /** Takes over every snapshot whose checksum is right, and says in `lasts` how far it goes. */
  takeSnapshots({ database, log, cards }: Mendable, lasts: Map<string, number>): void {
    for (const { article, upto_sequence: upto, checksum, bytes } of this.#byRow('snapshots')) {
      if (typeof article !== 'string' || !isUuid(article) || !isSequence(upto)) continue;
      if (!(bytes instanceof Uint8Array) || !isWhole(checksum, bytes)) continue;
      transact(database, () => {
        if (!cards.has(article)) cards.insert(article, '', '', false);
        // It may be of a time when updates were missing that are there now, and would hide them.
        const covered = log.sound(article).filter(({ sequence }) => sequence <= upto);
        const joined = joinUpdates([bytes, ...covered.map((update) => update.bytes)]);
        log.writeSnapshot(article, upto, joined);
      });
      lasts.set(article, Math.max(lasts.get(article) ?? 0, upto));
    }
  }

  /** Takes over what no update says: marks of articles, originals, the site, views, editions, words, and how often they changed. */
  takeRecords(database: Sqlite, articles: readonly RemainingArticle[]): void {
    const mark = database.prepare(
      'update articles set created_at = ?, edited_at = ?, binned_at = ?, sample = ? where id = ?',
    );
    transact(database, () => {
      for (const row of articles) {
        this.#try(() => mark.run(row.created_at, row.edited_at, row.binned_at, row.sample, row.id));
      }
    });
    this.#take(database, 'originals', this.#byKey('originals', 'hash'));
    this.#take(database, 'site', [...this.#byRow('site')]);
    this.#take(database, 'saved_views', [...this.#byRow('saved_views')]);
    this.#take(database, 'editions', [...this.#byRow('editions')]);
    this.#take(database, 'kept_words', [...this.#byRow('kept_words')]);
    this.#take(database, 'sign_off', [...this.#byRow('sign_off')]);
    this.#take(database, 'record_count', [...this.#byRow('record_count')]);
  }

  close(): void {
    this.old.close();
  }

  /** The rows of a table with rowids, in order; where one cannot be read the next that can. */
  *#byRow(table: string): Generator<Row> {
    const some = this.#try(() =>
      this.old.prepare(
        `select rowid as at_row, * from ${table} not indexed where rowid > ? order by rowid limit ?`,
      ),
    );
    if (!some) return;
    const after = (at: number, count: number): Row[] | null =>
      this.#try(() => some.all(at, count)) as Row[] | null;
    for (let at = 0; at < mostRows;) {
      const rows = after(at, stretch) ?? after(at, 1) ?? this.#beyondDamage(at, after);
      if (!rows || rows.length === 0) return;
      const before = at;
      for (const { at_row, ...row } of rows) {
        at = Math.max(at, Number(at_row));
        yield row;
      }
      // In a damaged tree rows can follow that come before those that were asked for, again and again.
      if (at === before) at++;
    }
  }

  /** The first row behind `at` that can be read: looked for ever further away, and then as near as it is. */
  #beyondDamage(at: number, after: (at: number, count: number) => Row[] | null): Row[] | null {
    let unreadable = at;
    let found: Row[] | null = null;
    let readable = at;
    for (let step = 1; !found && step <= farthest; step *= 2) {
      unreadable = readable;
      readable = at + step;
      found = after(readable, 1);
    }
    while (found && readable - unreadable > 1) {
      const middle = Math.floor((unreadable + readable) / 2);
      const nearer = after(middle, 1);
      if (nearer) [found, readable] = [nearer, middle];
      else unreadable = middle;
    }
    return found;
  }

  /** The rows of a table without rowids: from both ends as far as they can be read, where not all can. */
  #byKey(table: string, key: string): Row[] {
    const all = this.#try(() => this.old.prepare(`select * from ${table}`).all()) as Row[] | null;
    if (all) return all;
    const found = new Map<SqlValue, Row>();
    for (const [beyond, order, start] of [
      ['>', 'asc', ''],
      ['<', 'desc', '\u{10ffff}'],
    ] as const) {
      const next = this.#try(() =>
        this.old.prepare(`select * from ${table} where ${key} ${beyond} ? order by ${key} ${order} limit 1`),
      );
      let at: SqlValue = start;
      for (let row = next && this.#next(next, at); row; row = next && this.#next(next, at)) {
        at = row[key] ?? '';
        if (found.has(at)) break;
        found.set(at, row);
      }
    }
    return [...found.values()];
  }

  #next(next: { get(at: SqlValue): unknown }, at: SqlValue): Row | null {
    return (this.#try(() => next.get(at)) as Row | null | undefined) ?? null;
  }

  /** Puts rows into a table of a new database, as far as they fit: one that does not is passed over. */
  #take(database: Sqlite, table: string, rows: readonly Row[]): void {
    const known = database.prepare(`pragma table_info(${table})`).all() as { name: string }[];
    transact(database, () => {
      for (const row of rows) {
        const columns = known.map(({ name }) => name).filter((name) => row[name] !== undefined);
        const insert = database.prepare(
          `insert or ignore into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
        );
        this.#try(() => insert.run(...columns.map((name) => row[name] ?? null)));
      }
    });
  }

  #try<T>(read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      const said = String(error);
      if (!this.#reported.has(said)) this.report('salvage', error);
      this.#reported.add(said);
      return null;
    }
  }
}

function isWhole(checksum: unknown, bytes: Uint8Array): boolean {
  return checksum instanceof Uint8Array && Buffer.compare(checksum, checksumOf(bytes)) === 0;
}

function momentOf(at: unknown): string {
  const moment = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  return new Date(Number.isNaN(moment) ? 0 : moment).toISOString();
}

/** Whether an update can have had this number; the number itself has no checksum. */
function isSequence(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0 && Number(value) <= mostUpdates;
}
