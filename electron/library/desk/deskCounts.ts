import type { Status } from '../../../shared/article/Article';
import type { DeskCounts } from '../../../shared/bridge/deskCalls';
import { foldLabel } from '../../../shared/tags/tagKey';
import type { Sqlite } from '../sqlite';
import { TagReader } from './TagReader';

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
    tags: new TagReader(database).used(tags),
  };
}
