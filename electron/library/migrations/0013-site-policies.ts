import type { Sqlite } from '../sqlite';

/** Where the site's publisher says how it works, as JSON. What was made before says nothing. */
export function addSitePolicies(database: Sqlite): void {
  database.exec(`alter table site add column policies text not null default '{}'`);
}
