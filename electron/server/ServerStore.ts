import type { Sqlite, Statement } from '../library/sqlite';
import { openSqlite } from '../library/sqlite';
import { transact } from '../library/transact';

/** The version of the tables. */
const version = 1;

/** A document of more updates than this is put together when it is loaded, so that the next time is quick. */
const mostRows = 500;

/**
 * What a server keeps: of every document its updates, as bytes, in the order in which they came. Nothing in it is ever
 * made anew from what it says, only put together (docs/decisions/0162-writing-over-a-network.md). Each update is
 * committed before `append` returns. Everything throws what SQLite throws.
 */
export class ServerStore {
  readonly #database: Sqlite;
  readonly #load: Statement;
  readonly #append: Statement;
  readonly #remove: Statement;
  readonly #size: Statement;

  /** Opens the store in a file, which is made where there is none; throws where a newer server wrote it. */
  constructor(file: string) {
    this.#database = openSqlite(file);
    const { user_version: found } = this.#database.prepare('pragma user_version').get() as {
      user_version: number;
    };
    if (found > version) {
      this.#database.close();
      throw new Error(`${file} is of version ${found}, this Katern knows ${version}`);
    }
    this.#database.exec(
      `create table if not exists updates (
        number integer primary key autoincrement, document text not null, bytes blob not null);
      create index if not exists updates_of on updates (document, number);
      pragma user_version = ${version}`,
    );
    this.#load = this.#database.prepare('select bytes from updates where document = ? order by number');
    this.#append = this.#database.prepare('insert into updates (document, bytes) values (?, ?)');
    this.#remove = this.#database.prepare('delete from updates where document = ?');
    this.#size = this.#database.prepare(
      'select coalesce(sum(length(bytes)), 0) as size from updates where document = ?',
    );
  }

  /** The updates of a document, in order; none for one that is not known. */
  load(document: string): Uint8Array[] {
    return (this.#load.all(document) as { bytes: Uint8Array }[]).map(({ bytes }) => bytes);
  }

  /** Keeps an update. */
  append(document: string, update: Uint8Array): void {
    this.#append.run(document, update);
  }

  /** Puts one update in the place of many that it was made of; of few they stay as they are. */
  join(document: string, rows: number, whole: () => Uint8Array): void {
    if (rows <= mostRows) return;
    const update = whole();
    transact(this.#database, () => {
      this.#remove.run(document);
      this.#append.run(document, update);
    });
  }

  /** How many bytes a document takes. */
  size(document: string): number {
    return (this.#size.get(document) as { size: number }).size;
  }

  close(): void {
    this.#database.close();
  }
}
