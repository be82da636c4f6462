import type { Sqlite } from '../sqlite';

/**
 * Whether an article was edited after it was approved, which nothing says of approvals of before they were bound; and
 * one row for who may set which status and what is seen to before, as JSON.
 */
export function prepareSignOff(database: Sqlite): void {
  database.exec(`
    alter table articles add column approval_void integer not null default 0;
    create table sign_off (one integer primary key check (one = 1), json text not null) strict;
  `);
}
