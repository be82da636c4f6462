import type { Asker } from '../../../shared/bridge/deskQuestion';
import { foldLabel } from '../../../shared/tags/tagKey';
import type { SqlValue } from '../sqlite';

/**
 * The condition that something in an article is asked of somebody, with what to fill in: an open thread asks or mentions
 * them, by the rule of who is the same (`isSameAuthor`), or it was given back and is by them.
 */
export function askedOfSql({ byline, name, person }: Asker): { sql: string; values: SqlValue[] } {
  return {
    sql: `n in (
      select n from article_asks where name = ? and name <> '' and (person in ('', ?) or ? = '')
      union all
      select n from articles as given indexed by articles_returned where returned = 1
      and exists (select 1 from article_authors as written where written.key = ? and written.n = given.n)
    )`,
    values: [name, person, person, foldLabel(byline)],
  };
}
