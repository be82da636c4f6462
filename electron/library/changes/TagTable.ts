import type { KnownTag } from '../../../shared/bridge/answers';
import type { ManagedTag } from '../../../shared/bridge/changeCalls';
import type { Tag } from '../../../shared/tags/Tag';
import { tagKey } from '../../../shared/tags/tagKey';
import type { Sqlite, Statement } from '../sqlite';

/** What the cards know of tags: which are where, and how often. */
export class TagTable {
  readonly #all: Statement;
  readonly #of: Statement;
  readonly #tagged: Statement;
  readonly #reach: Statement;

  constructor(database: Sqlite) {
    this.#all = database.prepare(
      `select min(tag) as tag, count(*) filter (where binned_at = '') as articles,
       count(*) filter (where binned_at <> '') as binned
       from article_tags join articles on articles.id = article_tags.article
       group by key order by key`,
    );
    this.#of = database.prepare(
      `select min(tag) as tag, count(*) as articles from article_tags
       where article in (select value from json_each(?)) group by key order by articles desc, key`,
    );
    this.#reach = database.prepare(
      `select count(*) filter (where binned_at = '') as articles,
       count(*) filter (where binned_at <> '') as binned from articles where id in
       (select article from article_tags where key in (select value from json_each(?)))`,
    );
    this.#tagged = database.prepare(
      'select distinct article from article_tags where key in (select value from json_each(?)) order by article',
    );
  }

  /** Every tag of the library, those of articles in the bin too, by key. */
  all(): ManagedTag[] {
    const rows = this.#all.all() as { tag: string; articles: number; binned: number }[];
    return rows.map((row) => ({ ...row, tag: JSON.parse(row.tag) as Tag }));
  }

  /** The tags of these articles, with how many of them carry each; the most frequent first. */
  of(articles: readonly string[]): KnownTag[] {
    const rows = this.#of.all(JSON.stringify(articles)) as { tag: string; articles: number }[];
    return rows.map((row) => ({ ...row, tag: JSON.parse(row.tag) as Tag }));
  }

  /** How many articles on the desk, and in the bin, carry one of these tags at least. */
  reach(tags: readonly Tag[]): { articles: number; binned: number } {
    return this.#reach.get(JSON.stringify(tags.map(tagKey))) as { articles: number; binned: number };
  }

  /** Every article that carries one of these tags, in the bin too. */
  tagged(tags: readonly Tag[]): string[] {
    const rows = this.#tagged.all(JSON.stringify(tags.map(tagKey))) as { article: string }[];
    return rows.map(({ article }) => article);
  }
}
