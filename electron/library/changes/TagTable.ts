import type { Tag } from '../../../shared/tags/Tag';
import { tagKey } from '../../../shared/tags/tagKey';
import type { Sqlite, Statement } from '../sqlite';

/** Which articles carry which tags, as far as their cards know. */
export class TagTable {
  readonly #tagged: Statement;

  constructor(database: Sqlite) {
    this.#tagged = database.prepare(
      'select distinct article from article_tags where key in (select value from json_each(?)) order by article',
    );
  }

  /** Every article that carries one of these tags, in the bin too. */
  tagged(tags: readonly Tag[]): string[] {
    const rows = this.#tagged.all(JSON.stringify(tags.map(tagKey))) as { article: string }[];
    return rows.map(({ article }) => article);
  }
}
