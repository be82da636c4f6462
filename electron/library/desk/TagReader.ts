import type { KnownTag } from '../../../shared/bridge/answers';
import type { ManagedTag } from '../../../shared/bridge/changeCalls';
import type { Tag } from '../../../shared/tags/Tag';
import { tagKey } from '../../../shared/tags/tagKey';
import type { Sqlite, Statement } from '../sqlite';

/** A tag's key, and how many articles carry it on the desk and in the bin. */
interface TagCount {
  key: string;
  articles: number;
  binned: number;
}

/**
 * All, and what of it lies in the bin: that is little, and all is one reading of an index that holds the key and
 * nothing of the tag.
 */
const counted = `
  with binned as (
    select key, count(*) as count from article_tags
    where n in (select n from articles where binned_at <> '') group by key
  )
  select used.key as key, used.count - coalesce(binned.count, 0) as articles,
    coalesce(binned.count, 0) as binned
  from (select key, count(*) as count from article_tags group by key) as used
  left join binned on binned.key = used.key`;

/** What the cards of all articles know of tags. A tag is written as on the first article that carries it. */
export class TagReader {
  readonly #used: Statement;
  readonly #all: Statement;
  readonly #of: Statement;
  readonly #reach: Statement;
  readonly #written: Statement;
  readonly #writtenAnywhere: Statement;

  constructor(database: Sqlite) {
    this.#used = database.prepare(`${counted} where articles > 0 order by articles desc, used.key limit ?`);
    this.#all = database.prepare(`${counted} order by used.key`);
    this.#of = database.prepare(
      `select min(tag) as tag, count(*) as articles from article_tags
       where article in (select value from json_each(?)) group by key order by articles desc, key`,
    );
    this.#reach = database.prepare(
      `select count(*) filter (where binned_at = '') as articles,
       count(*) filter (where binned_at <> '') as binned from articles where n in
       (select n from article_tags where key in (select value from json_each(?)))`,
    );
    this.#written = database.prepare(
      `select tag from article_tags join articles using (n) where key = ? and binned_at = '' order by n limit 1`,
    );
    this.#writtenAnywhere = database.prepare('select tag from article_tags where key = ? order by n limit 1');
  }

  /** The tags of articles on the desk, the most used first; at most `most`, all for -1. */
  used(most = -1): (KnownTag & { key: string })[] {
    const rows = this.#used.all(most) as TagCount[];
    return rows.map(({ key, articles }) => ({ key, articles, tag: tagIn(this.#written.get(key)) }));
  }

  /** Every tag of the library, those of articles in the bin too, by key. */
  all(): ManagedTag[] {
    const rows = this.#all.all() as TagCount[];
    return rows.map(({ key, articles, binned }) => ({
      tag: tagIn(this.#writtenAnywhere.get(key)),
      articles,
      binned,
    }));
  }

  /** The tags of these articles, with how many of them carry each; the most frequent first. */
  of(articles: readonly string[]): KnownTag[] {
    const rows = this.#of.all(JSON.stringify(articles)) as { tag: string; articles: number }[];
    return rows.map((row) => ({ tag: tagIn(row), articles: row.articles }));
  }

  /** How many articles on the desk, and in the bin, carry one of these tags at least. */
  reach(tags: readonly Tag[]): { articles: number; binned: number } {
    return this.#reach.get(JSON.stringify(tags.map(tagKey))) as { articles: number; binned: number };
  }
}

function tagIn(row: unknown): Tag {
  return JSON.parse((row as { tag: string }).tag) as Tag;
}
