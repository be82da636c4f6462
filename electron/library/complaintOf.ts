import type { Sqlite } from './sqlite';

/**
 * The first thing that SQLite's own thorough check finds amiss in a database, or in one table of it with its
 * indexes; null when there is nothing. It reads all of it.
 */
export function complaintOf(database: Sqlite, table?: string): string | null {
  const row = database.prepare(`pragma integrity_check(${table ?? 1})`).get() as
    | { integrity_check: string }
    | undefined;
  return row?.integrity_check === 'ok' ? null : (row?.integrity_check ?? '');
}
