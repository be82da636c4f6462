import type { Article } from '../../shared/article/Article';
import { articleShape } from '../../shared/article/Article';
import { checksumOf } from './UpdateLog';
import type { Sqlite, Statement } from './sqlite';

/** Longest article that is kept as values, in characters of JSON: beyond it, reading them takes as long as the log. */
const longest = 600_000;

/**
 * Articles as plain values, each as of one number of its log: those with a long history, which the window draws
 * while it takes in the document itself, and those of the site, which pages are made of. Derived from the log, and never
 * answered for any other number. One that a Katern with another shape of article kept is as if it were not there.
 */
export class ShownArticles {
  readonly #keep: Statement;
  readonly #load: Statement;
  readonly #sequence: Statement;
  readonly #length: Statement;
  readonly #drop: Statement;

  constructor(database: Sqlite) {
    this.#keep = database.prepare(
      `insert or replace into shown_articles (article, sequence, shape, checksum, json)
       values (?, ?, ${articleShape}, ?, ?)`,
    );
    this.#load = database.prepare(
      `select checksum, json from shown_articles where article = ? and sequence = ? and shape = ${articleShape}`,
    );
    this.#length = database.prepare('select length(json) as length from shown_articles where article = ?');
    this.#drop = database.prepare('delete from shown_articles where article = ?');
    this.#sequence = database.prepare(
      `select sequence from shown_articles where article = ? and shape = ${articleShape}`,
    );
  }

  /** The number as of which the article is kept; 0 when it is not. */
  sequence(article: string): number {
    return (this.#sequence.get(article) as { sequence: number } | undefined)?.sequence ?? 0;
  }

  /** Whether only its number is kept, for it is too long. */
  isTooLong(article: string): boolean {
    return (this.#length.get(article) as { length: number } | undefined)?.length === 0;
  }

  /** Keeps it no longer. */
  drop(article: string): void {
    this.#drop.run(article);
  }

  /** Keeps the article as it is after update number `sequence`; one that is too long only notes the number. */
  keep(article: string, sequence: number, value: Article): void {
    const text = JSON.stringify(value);
    const json = Buffer.from(text.length > longest ? '' : text);
    this.#keep.run(article, sequence, checksumOf(json), json);
  }

  /** The article as it is after update number `sequence`; null when it is kept for another one, of another shape, damaged or too long. */
  load(article: string, sequence: number): Article | null {
    const json = this.json(article, sequence);
    return json && (JSON.parse(Buffer.from(json).toString()) as Article);
  }

  /** The same as JSON, UTF-8. */
  json(article: string, sequence: number): Uint8Array | null {
    const row = this.#load.get(article, sequence) as { checksum: Uint8Array; json: Uint8Array } | undefined;
    if (!row || row.json.length === 0) return null;
    return Buffer.compare(row.checksum, checksumOf(row.json)) === 0 ? row.json : null;
  }
}
