import type { Sqlite } from '../sqlite';

/** Articles with a long history as plain values, so that they are drawn without it. Derived from the log. */
export function createShownArticles(database: Sqlite): void {
  database.exec(`
    create table shown_articles (
      article text primary key references articles (id),
      sequence integer not null,
      checksum blob not null,
      json blob not null
    ) strict;
  `);
}
