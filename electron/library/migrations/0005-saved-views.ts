import type { Sqlite } from '../sqlite';

/** What the desk shows, kept under names: each a filter as JSON. */
export function createSavedViews(database: Sqlite): void {
  database.exec(`
    create table saved_views (
      id text primary key,
      name text not null,
      filter text not null
    ) strict;
  `);
}
