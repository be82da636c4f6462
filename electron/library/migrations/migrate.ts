import { FaultError } from '../../../shared/faults/FaultError';
import type { Sqlite } from '../sqlite';
import { openSqlite } from '../sqlite';
import { transact } from '../transact';
import { createFirstTables } from './0001-first';
import { addDeskKeys } from './0002-desk';
import { createShownArticles } from './0003-shown-articles';
import { createRecordCount } from './0004-record-count';
import { createSavedViews } from './0005-saved-views';
import { startSoon } from './0006-quick-start';
import { noteArticleShape } from './0007-article-shape';
import { indexArticleStates } from './0008-article-states';
import { createPopularity } from './0009-popularity';
import { addSiteTheme } from './0010-site-theme';
import { createSiteAddresses } from './0011-site-addresses';
import { addSiteIndex } from './0012-site-index';
import { addSitePolicies } from './0013-site-policies';
import { createKeptWords } from './0014-kept-words';
import { prepareSignOff } from './0015-sign-off';
import { prepareWaiting } from './0016-waiting';
import { addLeftOut } from './0017-left-out';
import { createEditions } from './0018-editions';

/** All migrations in their order; the number of a migration is its place, counted from 1. */
const migrations: readonly ((database: Sqlite) => void)[] = [
  createFirstTables,
  addDeskKeys,
  createShownArticles,
  createRecordCount,
  createSavedViews,
  startSoon,
  noteArticleShape,
  indexArticleStates,
  createPopularity,
  addSiteTheme,
  createSiteAddresses,
  addSiteIndex,
  addSitePolicies,
  createKeptWords,
  prepareSignOff,
  prepareWaiting,
  addLeftOut,
  createEditions,
];

/** The version of the tables this Katern works with. */
export const knownVersion = migrations.length;

/**
 * Brings the tables to the version this Katern knows, each step in a transaction of its own that also
 * writes its number (`user_version`). Throws the fault `library-newer`, before touching anything, when
 * the tables were made by a newer Katern.
 */
export function migrate(database: Sqlite): void {
  const found = newerVersion(database);
  if (found !== null) throw new FaultError({ kind: 'library-newer', found, known: knownVersion });
  for (const [index, step] of migrations.entries()) {
    transact(database, () => {
      // Read again under the lock: another process may have come first.
      if (versionOf(database) > index) return;
      step(database);
      database.exec(`pragma user_version = ${index + 1}`);
    });
  }
}

/**
 * The version of tables that a newer Katern made, or null. Like `migrate` it puts a number right that is only
 * damaged.
 */
export function newerVersion(database: Sqlite): number | null {
  const found = trueVersionOf(database);
  return found > knownVersion ? found : null;
}

/** Whether the tables are as this Katern knows them, neither older nor newer. */
export function isKnown(database: Sqlite): boolean {
  return versionOf(database) === knownVersion;
}

/** Whether the database has no tables yet. */
export function isNew(database: Sqlite): boolean {
  return versionOf(database) === 0;
}

/**
 * The version of the tables. A number that is damaged, and not that of a newer Katern, is put right: the
 * tables are exactly those this Katern makes then.
 */
function trueVersionOf(database: Sqlite): number {
  const found = versionOf(database);
  if (found <= knownVersion || tablesOf(database) !== knownTables()) return found;
  database.exec(`pragma user_version = ${knownVersion}`);
  return knownVersion;
}

function knownTables(): string {
  const made = openSqlite(':memory:');
  try {
    for (const step of migrations) step(made);
    return tablesOf(made);
  } finally {
    made.close();
  }
}

function tablesOf(database: Sqlite): string {
  return JSON.stringify(
    database.prepare('select type, name, sql from sqlite_schema order by type, name').all(),
  );
}

function versionOf(database: Sqlite): number {
  return (database.prepare('pragma user_version').get() as { user_version: number }).user_version;
}
