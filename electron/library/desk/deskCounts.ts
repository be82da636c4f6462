import type { Status } from '../../../shared/article/Article';
import type { DeskCounts } from '../../../shared/bridge/deskCalls';
import type { Tag } from '../../../shared/tags/Tag';
import { foldLabel } from '../../../shared/tags/tagKey';
import type { Sqlite } from '../sqlite';

/** How many articles there are of each kind, and the tags most used; `author` is a name as in a byline. */
export function deskCounts(database: Sqlite, author: string, tags: number): Omit<DeskCounts, 'unread'> {
  const one = (sql: string, ...values: string[]): number =>
    (database.prepare(sql).get(...values) as { count: number }).count;
  const statuses: Record<Status, number> = { draft: 0, 'in-review': 0, approved: 0, exported: 0 };
  const rows = database
    .prepare(`select status, count(*) as count from articles where binned_at = '' group by status`)
    .all() as { status: Status; count: number }[];
  for (const { status, count } of rows) statuses[status] = count;
  return {
    all: rows.reduce((sum, { count }) => sum + count, 0),
    bin: one(`select count(*) as count from articles where binned_at <> ''`),
    mine: one(
      `select count(*) as count from article_authors join articles using (n) where key = ? and binned_at = ''`,
      foldLabel(author),
    ),
    statuses,
    tags: mostUsed(database, tags),
  };
}

/** Counts all, then takes off what lies in the bin: that is little, and all is one reading of an index. */
function mostUsed(database: Sqlite, most: number): DeskCounts['tags'] {
  const used = database
    .prepare(
      `with binned as (
         select key, count(*) as count from article_tags
         where n in (select n from articles where binned_at <> '') group by key
       )
       select used.key as key, used.count - coalesce(binned.count, 0) as articles
       from (select key, count(*) as count from article_tags group by key) as used
       left join binned on binned.key = used.key
       where articles > 0 order by articles desc, used.key limit ?`,
    )
    .all(most) as { key: string; articles: number }[];
  const written = database.prepare(
    `select tag from article_tags join articles using (n) where key = ? and binned_at = '' order by n limit 1`,
  );
  return used.map(({ key, articles }) => ({
    key,
    articles,
    tag: JSON.parse((written.get(key) as { tag: string }).tag) as Tag,
  }));
}
