import { statuses } from '../../../shared/article/Article';
import type { AskOf } from '../../../shared/bridge/Call';
import type { KnownFacts } from '../../../shared/bridge/factsCalls';
import { mostSameSlug } from '../../../shared/bridge/factsCalls';
import type { DeskCalls } from '../../../shared/bridge/deskCalls';
import type { OtherArticle, TagFacts, TagTwin } from '../../../shared/preflight/PreflightFacts';
import type { Tag } from '../../../shared/tags/Tag';
import { tagKey } from '../../../shared/tags/tagKey';
import type { Sqlite, Statement } from '../sqlite';
import { TagKeys } from './TagKeys';

/** Numbers tried to make a slug the only one. */
const mostTried = 1000;

/** Answers what preflight asks about other articles, from the tables and what is known of pictures. */
export class FactsReader {
  readonly #sameSlug: Statement;
  readonly #slugs: Statement;
  readonly #taken: Statement;
  readonly #carried: Statement;
  readonly #onSite: Statement;
  readonly #written: Statement;
  readonly #one: Statement;
  readonly #keys: Statement;
  /** Every tag there is; read again after any article changed. */
  #tagKeys: TagKeys | null = null;

  constructor(
    database: Sqlite,
    /** The small numbers of the articles in which an original is used. */
    private readonly usedIn: (hash: string) => readonly number[],
  ) {
    this.#sameSlug = database.prepare(
      `select id, headline, status from articles where slug = ? and binned_at = '' and id <> ?
       order by status <> 'exported', n limit ${mostSameSlug}`,
    );
    this.#slugs = database.prepare(
      `with asked as (select value as slug from json_each(?)), leads as (
         select slug, status from articles where slug in asked and binned_at = ''
         union all
         select earlier_slugs.slug, status from earlier_slugs join articles on id = article
         where earlier_slugs.slug in asked and binned_at = ''
       )
       select slug, max(status = 'exported') as on_site from leads group by slug order by slug`,
    );
    this.#taken = database.prepare(
      `select 1 from articles where slug = ? and binned_at = '' and id <> ? limit 1`,
    );
    this.#carried = database.prepare('select count(*) as articles from article_tags where key = ?');
    this.#onSite = database.prepare(
      `select 1 from article_tags join articles using (n)
       where key = ? and status = 'exported' and binned_at = '' and articles.id <> ? limit 1`,
    );
    this.#written = database.prepare('select tag from article_tags where key = ? order by n limit 1');
    this.#one = database.prepare('select n, edited_at from articles where id = ?');
    this.#keys = database.prepare('select distinct key from article_tags');
  }

  /** What an article's address, links, tags and stills have to do with other articles. */
  look({ article, slug, slugs, tags, originals }: AskOf<DeskCalls['desk:facts']>): KnownFacts {
    const card = this.#one.get(article) as { n: number; edited_at: string } | undefined;
    const same = this.#sameSlug.all(slug, article) as (Omit<OtherArticle, 'status'> & { status: string })[];
    const known = this.#slugs.all(JSON.stringify(slugs)) as { slug: string; on_site: number }[];
    return {
      sameSlug: same.map(({ status, ...other }) => ({
        ...other,
        status: statuses.find((one) => one === status) ?? 'draft',
      })),
      freeSlug: this.#freeSlug(slug, article),
      slugs: known.map((one) => ({ slug: one.slug, onSite: one.on_site === 1 })),
      tags: tags.map((tag) => this.#tag(tag, article)),
      stillUses: this.#uses(originals, card?.n ?? 0),
      editedAt: card?.edited_at ?? '',
    };
  }

  /** Some article has changed: the tags may be others. */
  forget(): void {
    this.#tagKeys = null;
  }

  #freeSlug(slug: string, article: string): string {
    for (let number = 1; number < mostTried; number++) {
      const tried = number === 1 ? slug : `${slug}-${number}`;
      if (this.#taken.get(tried, article) === undefined) return tried;
    }
    return `${slug}-${article.slice(0, 6)}`;
  }

  #tag(tag: Tag, article: string): TagFacts {
    const key = tagKey(tag);
    this.#tagKeys ??= new TagKeys((this.#keys.all() as { key: string }[]).map((row) => row.key));
    const twins = this.#tagKeys.twins(tag).flatMap(({ key: other, differs }): TagTwin[] => {
      const written = this.#written.get(other) as { tag: string } | undefined;
      if (!written) return [];
      return [{ differs, tag: JSON.parse(written.tag) as Tag, articles: this.#articles(other) }];
    });
    return {
      key,
      articles: this.#articles(key),
      onSite: this.#onSite.get(key, article) !== undefined,
      twins,
    };
  }

  #articles(key: string): number {
    return (this.#carried.get(key) as { articles: number }).articles;
  }

  #uses(originals: readonly string[], own: number): Record<string, number> {
    const uses = originals.map((hash): [string, number] => {
      return [hash, this.usedIn(hash).filter((n) => n !== own).length];
    });
    return Object.fromEntries(uses.filter(([, articles]) => articles > 0));
  }
}
