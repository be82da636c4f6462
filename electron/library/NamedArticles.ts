import type { NamedArticle } from '../../shared/interchange/figures/NamedArticle';
import type { Sqlite, Statement } from './sqlite';

/** The names that articles are sought by. */
export interface SoughtNames {
  slugs: readonly string[];
  /** As sort keys. */
  headlines: readonly string[];
}

/** Finds articles on the desk by what they are called, in an index each: some hundred names take a few milliseconds. */
export class NamedArticles {
  readonly #slugs: Statement;
  readonly #earlier: Statement;
  readonly #headlines: Statement;

  constructor(database: Sqlite) {
    // Names first, then the index: SQLite would rather go through all articles once for every name.
    const found = (from: string): string =>
      `select sought.value as name, articles.id as article, headline from json_each(?) as sought ${from} order by name, article`;
    this.#slugs = database.prepare(
      found(`cross join articles indexed by articles_by_slug on slug = sought.value where binned_at = ''`),
    );
    this.#earlier = database.prepare(
      found(
        `cross join earlier_slugs on earlier_slugs.slug = sought.value
         cross join articles on articles.id = earlier_slugs.article where binned_at = ''`,
      ),
    );
    this.#headlines = database.prepare(
      found(
        `cross join articles indexed by articles_by_headline on binned_at = '' and headline_key = sought.value`,
      ),
    );
  }

  /** Every article on the desk that has one of these names; one that has several is there as often. */
  of({ slugs, headlines }: SoughtNames): NamedArticle[] {
    const rows = (statement: Statement, names: readonly string[], by: NamedArticle['by']): NamedArticle[] =>
      (statement.all(JSON.stringify(names)) as Omit<NamedArticle, 'by'>[]).map((row) => ({ ...row, by }));
    return [
      ...rows(this.#slugs, slugs, 'slug'),
      ...rows(this.#earlier, slugs, 'earlier-slug'),
      ...rows(this.#headlines, headlines, 'headline'),
    ];
  }
}
