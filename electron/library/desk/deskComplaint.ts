import { complaintOf } from '../complaintOf';
import type { Sqlite } from '../sqlite';

/** What the desk is read from, and what no update says: tables, and indexes beside them that must say the same. */
const tables = [
  'articles',
  'article_tags',
  'article_authors',
  'article_asks',
  'originals',
  'saved_views',
  'editions',
  'kept_words',
  'site',
  'record_count',
] as const;

/**
 * What SQLite finds amiss with the tables and indexes of the desk; null when nothing is. An index that lost a row
 * would leave an article off the desk without a word. Takes some milliseconds for a hundred articles, and
 * seconds for a hundred thousand.
 */
export function deskComplaint(database: Sqlite): string | null {
  for (const table of tables) {
    const complaint = complaintOf(database, table);
    if (complaint !== null) return complaint;
  }
  return null;
}
