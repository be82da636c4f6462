import type { Sqlite } from '../sqlite';

/** The blocks that pages leave out, as JSON. What was made before leaves out nothing. */
export function addLeftOut(database: Sqlite): void {
  database.exec(`alter table site add column left_out text not null default '[]'`);
}
