import type { Sqlite } from '../sqlite';

/** Under which addresses articles were exported, in the order in which that happened. */
export function createSiteAddresses(database: Sqlite): void {
  database.exec(`
    create table site_addresses (
      n integer primary key,
      article text not null,
      path text not null,
      wish text not null,
      at text not null
    ) strict;

    create index site_addresses_by_article on site_addresses (article, n);
  `);
}
