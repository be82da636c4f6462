import type { Sqlite } from '../sqlite';

/** Articles that are exported together, in their order, under names: each with their ids as JSON. */
export function createEditions(database: Sqlite): void {
  database.exec(`
    create table editions (
      id text primary key,
      name text not null,
      articles text not null
    ) strict;
  `);
}
