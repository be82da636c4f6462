import type { Sqlite } from '../sqlite';

/** Whether an article was edited after it was approved. What was approved before approvals were bound says nothing. */
export function noteVoidApprovals(database: Sqlite): void {
  database.exec('alter table articles add column approval_void integer not null default 0');
}
