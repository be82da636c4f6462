import type { Sqlite, Statement } from '../sqlite';
import type { HeldPicture } from './picturesOf';

/** Makes the table of the pictures that articles have, by the article's small number. */
export const makePictureTable = `
  create table pictures (
    n integer not null, hash text not null, shown integer not null, usable_from text not null,
    expires text not null, still text not null, sought text not null,
    primary key (n, hash)
  ) strict, without rowid;
  create index pictures_by_hash on pictures (hash, shown, n);`;

/** A picture of one article, as it is listed. */
export interface ListedPicture {
  n: number;
  hash: string;
  shown: 0 | 1;
  sought: string;
  usableFrom: string;
  expires: string;
}

/** Which pictures articles have, and what is known of them there. */
export class PictureTable {
  /** Another number whenever the table became another. */
  version = 0;
  readonly #drop: Statement;
  readonly #write: Statement;
  readonly #all: Statement;
  readonly #of: Statement;

  constructor(database: Sqlite) {
    this.#drop = database.prepare('delete from pictures where n = ?');
    this.#write = database.prepare(
      'insert or replace into pictures (n, hash, shown, usable_from, expires, still, sought) values (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#all = database.prepare(
      'select n, hash, shown, sought, usable_from as usableFrom, expires from pictures order by n',
    );
    this.#of = database.prepare(
      'select n, shown, still from pictures where hash = ? order by shown desc, n desc',
    );
  }

  /** Notes the pictures of an article of which none are noted. */
  write(n: number, pictures: readonly HeldPicture[]): void {
    this.version++;
    for (const { hash, shown, usableFrom, expires, still, sought } of pictures) {
      this.#write.run(n, hash, shown ? 1 : 0, usableFrom, expires, still, sought);
    }
  }

  drop(n: number): void {
    this.version++;
    this.#drop.run(n);
  }

  /** Every picture of every article, by the article's number. */
  all(): ListedPicture[] {
    return this.#all.all() as ListedPicture[];
  }

  /** A picture in each article that has it: those that show it first, and of those the newest. */
  of(hash: string): { n: number; shown: 0 | 1; still: string }[] {
    return this.#of.all(hash) as { n: number; shown: 0 | 1; still: string }[];
  }
}
