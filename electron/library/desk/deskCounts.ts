import type { Status } from '../../../shared/article/Article';
import type { DeskCounts } from '../../../shared/bridge/deskCalls';
import type { Asker } from '../../../shared/bridge/deskQuestion';
import { foldLabel } from '../../../shared/tags/tagKey';
import type { Sqlite, SqlValue } from '../sqlite';
import { askedOfSql } from './askedOfSql';
import { TagReader } from './TagReader';

/** How many articles there are of each kind, and the tags most used; `who` is who counts as oneself. */
export function deskCounts(database: Sqlite, who: Asker, tags: number): Omit<DeskCounts, 'unread'> {
  const one = (sql: string, ...values: SqlValue[]): number =>
    (database.prepare(sql).get(...values) as { count: number }).count;
  const statuses: Record<Status, number> = { draft: 0, 'in-review': 0, approved: 0, exported: 0 };
  const rows = database
    .prepare(`select status, count(*) as count from articles where binned_at = '' group by status`)
    .all() as { status: Status; count: number }[];
  for (const { status, count } of rows) statuses[status] = count;
  const asked = askedOfSql(who);
  return {
    all: rows.reduce((sum, { count }) => sum + count, 0),
    bin: one(`select count(*) as count from articles where binned_at <> ''`),
    mine: one(
      `select count(*) as count from article_authors join articles using (n) where key = ? and binned_at = ''`,
      foldLabel(who.byline),
    ),
    // Few are asked of anybody: they are looked up, and not looked for among all.
    forMe: one(
      `select count(*) as count from articles where +binned_at = '' and ${asked.sql}`,
      ...asked.values,
    ),
    statuses,
    tags: new TagReader(database).used(tags),
  };
}
