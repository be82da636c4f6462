import type { Sqlite } from '../sqlite';

/**
 * Which shape an article kept as values has (`articleShape`). What was kept before there was a number is of none,
 * and is made anew when it is next seen to.
 */
export function noteArticleShape(database: Sqlite): void {
  database.exec('alter table shown_articles add column shape integer not null default 0');
}
