import type { Sqlite } from '../sqlite';

/** How many changes the library's records have had: bin, site, originals and what else no update says. */
export function createRecordCount(database: Sqlite): void {
  database.exec(`
    create table record_count (
      one integer primary key check (one = 1),
      number integer not null
    ) strict;
  `);
}
