import type { Author } from '../../shared/article/Author';
import { readAuthor } from '../../shared/article/Author';
import type { ArticleCard } from '../../shared/bridge/answers';
import { idLength } from '../../shared/bridge/parsers';
import { FaultError } from '../../shared/faults/FaultError';
import { tagKey } from '../../shared/tags/tagKey';
import type { CardRow } from './cardOf';
import { cardOf } from './cardOf';
import type { ProjectedCard } from './projectArticle';
import { deskKeys } from './deskKeys';
import type { Sqlite, Statement } from './sqlite';

/** How far a card is, and for what. */
export interface ProjectionState {
  contentHash: string;
  sequence: number;
  editedAt: string;
}

/** The cards of all articles: one row each, and its tags in a table of their own to be counted. */
export class CardTable {
  readonly #one: Statement;
  readonly #all: Statement;
  readonly #sample: Statement;
  readonly #behind: Statement;
  readonly #settled: Statement;
  readonly #doubted: Statement;
  readonly #sequences: Statement;
  readonly #insert: Statement;
  readonly #project: Statement;
  readonly #bin: Statement;
  readonly #forget: Statement;
  readonly #noteSlug: Statement;
  readonly #dropTags: Statement;
  readonly #writeTag: Statement;
  readonly #dropAuthors: Statement;
  readonly #writeAuthor: Statement;
  readonly #dropAsks: Statement;
  readonly #writeAsk: Statement;
  readonly #asked: Statement;

  constructor(database: Sqlite) {
    this.#one = database.prepare('select * from articles where id = ?');
    this.#all = database.prepare('select * from articles');
    this.#sample = database.prepare('select * from articles where sample = 1 limit 1');
    this.#behind = database.prepare(
      `select id from articles
       where id in (select distinct article from updates where rowid > coalesce((select upto from projected), 0))
       and projected_sequence < (select max(sequence) from updates where article = articles.id)`,
    );
    this.#settled = database.prepare(
      `insert into projected (one, upto) values (1, coalesce((select max(rowid) from updates), 0))
       on conflict (one) do update set upto = excluded.upto where upto <> excluded.upto`,
    );
    this.#doubted = database.prepare('delete from projected');
    // One text for all rows is read several times as fast as a row each, and an index has all of it.
    this.#sequences = database.prepare(
      `select group_concat(id || projected_sequence, ' ') as lines from articles indexed by articles_by_projection`,
    );
    this.#insert = database.prepare(
      `insert into articles (id, created_at, edited_at, sample, n)
       values (?, ?, ?, ?, coalesce((select max(n) from articles), 0) + 1)`,
    );
    this.#project = database.prepare(
      `update articles set headline = ?, slug = ?, language = ?, status = ?, byline = ?, tags = ?, words = ?,
       opening = ?, still = ?, published_at = ?, content_hash = ?, projected_sequence = ?, edited_at = ?,
       headline_key = ?, byline_key = ?, main_tag = ?, approval_void = ?, open_threads = ?,
       open_suggestions = ?, returned = ? where id = ? returning n`,
    );
    this.#bin = database.prepare('update articles set binned_at = ? where id = ?');
    this.#forget = database.prepare(
      `update articles set projected_sequence = 0, content_hash = '' where id = ?`,
    );
    this.#noteSlug = database.prepare(
      `insert or ignore into earlier_slugs (slug, article)
       select slug, id from articles where id = ?1 and slug <> ?2 and slug <> '' and published_at <> ''`,
    );
    this.#dropTags = database.prepare('delete from article_tags where article = ?');
    this.#writeTag = database.prepare(
      'insert or ignore into article_tags (article, key, tag, n) values (?, ?, ?, ?)',
    );
    this.#dropAuthors = database.prepare('delete from article_authors where article = ?');
    this.#writeAuthor = database.prepare(
      'insert or ignore into article_authors (article, key, n) values (?, ?, ?)',
    );
    this.#asked = database.prepare('select name, person from article_asks where article = ?');
    this.#dropAsks = database.prepare('delete from article_asks where article = ?');
    this.#writeAsk = database.prepare(
      'insert or ignore into article_asks (article, name, person, n) values (?, ?, ?, ?)',
    );
  }

  has(article: string): boolean {
    return this.#one.get(article) !== undefined;
  }

  /** One card. Throws `article-missing`. */
  card(article: string): ArticleCard {
    return cardOf(this.#row(article));
  }

  /** What the card was last derived from. Throws `article-missing`. */
  state(article: string): ProjectionState {
    const row = this.#row(article);
    return { contentHash: row.content_hash, sequence: row.projected_sequence, editedAt: row.edited_at };
  }

  /** The card of the article that ships with Katern, or null. */
  sample(): ArticleCard | null {
    const row = this.#sample.get() as CardRow | undefined;
    return row ? cardOf(row) : null;
  }

  /** Every card, in no order. */
  all(): ArticleCard[] {
    return (this.#all.all() as CardRow[]).map(cardOf);
  }

  /** Every article with the number of the update its card is of: one by one, there can be very many. */
  *sequences(): Generator<[article: string, sequence: number]> {
    const { lines } = this.#sequences.get() as { lines: string | null };
    for (let at = 0; lines !== null && at < lines.length;) {
      const end = lines.indexOf(' ', at);
      const until = end === -1 ? lines.length : end;
      yield [lines.slice(at, at + idLength), Number(lines.slice(at + idLength, until))];
      at = until + 1;
    }
  }

  /** The articles whose log is ahead of their card, among those written in since all cards were as they should be. */
  behind(): string[] {
    return (this.#behind.all() as { id: string }[]).map(({ id }) => id);
  }

  /** Says that no card is behind. */
  settled(): void {
    this.#settled.run();
  }

  insert(article: string, createdAt: string, editedAt: string, sample: boolean): void {
    this.#insert.run(article, createdAt, editedAt, sample ? 1 : 0);
  }

  /** Writes the derived part of a card. Call it inside a transaction. */
  project(article: string, card: ProjectedCard, state: ProjectionState): void {
    const keys = deskKeys(card);
    this.#noteSlug.run(article, card.slug);
    const written = this.#project.get(
      card.headline,
      card.slug,
      card.language,
      card.status,
      card.byline,
      JSON.stringify(card.tags),
      card.words,
      card.opening,
      card.still,
      card.publishedAt,
      state.contentHash,
      state.sequence,
      state.editedAt,
      keys.headline,
      keys.byline,
      keys.mainTag,
      card.approvalVoid ? 1 : 0,
      card.openThreads,
      card.openSuggestions,
      card.returned ? 1 : 0,
      article,
    ) as { n: number } | undefined;
    if (!written) throw new FaultError({ kind: 'article-missing', article });
    this.#dropTags.run(article);
    for (const tag of card.tags) this.#writeTag.run(article, tagKey(tag), JSON.stringify(tag), written.n);
    this.#dropAuthors.run(article);
    for (const author of keys.authors) this.#writeAuthor.run(article, author, written.n);
    this.#dropAsks.run(article);
    for (const { by, person = '' } of card.asked) this.#writeAsk.run(article, by, person, written.n);
  }

  /** Those of whom something is asked in an article, as its card knows it. */
  asked(article: string): Author[] {
    const rows = this.#asked.all(article) as { name: string; person: string }[];
    return rows.map(({ name, person }) => readAuthor(name, person));
  }

  /** Says of a card that it was derived from nothing, so that it is derived anew. */
  forget(article: string): void {
    this.#forget.run(article);
    this.doubt();
  }

  /** Says that any card may be behind, so that all are looked through. */
  doubt(): void {
    this.#doubted.run();
  }

  /** Puts an article in the bin at a moment, or takes it out with ''. Throws `article-missing`. */
  bin(article: string, at: string): ArticleCard {
    this.#row(article);
    this.#bin.run(at, article);
    return this.card(article);
  }

  #row(article: string): CardRow {
    const row = this.#one.get(article) as CardRow | undefined;
    if (!row) throw new FaultError({ kind: 'article-missing', article });
    return row;
  }
}
