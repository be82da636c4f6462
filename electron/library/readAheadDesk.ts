import fs from 'node:fs';
import path from 'node:path';
import type { AheadCalls } from '../../shared/bridge/aheadCalls';
import type { AskOf } from '../../shared/bridge/Call';
import type { DeskCounts, DeskPage, FirstDesk } from '../../shared/bridge/deskCalls';
import type { Asker, DeskQuestion } from '../../shared/bridge/deskQuestion';
import { FaultError } from '../../shared/faults/FaultError';
import { isReplacing } from './backups/replaceLibrary';
import { deskCounts } from './desk/deskCounts';
import { DeskReader } from './desk/DeskReader';
import { diskFault } from './diskFault';
import { isKnown, knownVersion } from './migrations/migrate';
import { versionOnDisk } from './reading/versionOnDisk';
import { listedEditions } from './Editions';
import { savedViews } from './SavedViews';
import { openKnownSearch } from './search/openKnownSearch';
import type { Sqlite } from './sqlite';
import { openSqliteToRead } from './sqlite';

/** What the desk shows first. */
export interface DeskAhead {
  /** Without words: search is not read ahead. */
  question: DeskQuestion;
  rows: number;
  /** The current row's article, or ''. */
  current: string;
  who: Asker;
  tags: number;
}

type Asked<Id extends keyof AheadCalls> = AskOf<AheadCalls[Id]>;

/**
 * Reads the desk's first rows, with the views and editions that were kept, as the library would answer them, before its process is there, and changes
 * nothing. Null when only the library can tell: there is no database, or one that is damaged or of another
 * version.
 */
export function readAheadDesk(folder: string, asked: DeskAhead): FirstDesk | null {
  const find = asked.current ? [asked.current] : [];
  return read(folder, (database) => ({
    question: asked.question,
    page: new DeskReader(database, null).ask(asked.question, 0, asked.rows, find),
    counts: countsIn(database, asked),
    views: savedViews(database),
    editions: listedEditions(database),
  }));
}

/** Answers `desk:ask` in the same way; null also for words, where search cannot be read or would have to be made. */
export function askAheadOfLibrary(folder: string, asked: Asked<'desk:ask'>): DeskPage | null {
  const { question, from, count, find } = asked;
  return read(folder, (database) => {
    if (!needsSearch(question)) return new DeskReader(database, null).ask(question, from, count, find);
    const search = openKnownSearch(folder);
    try {
      return search && new DeskReader(database, search).ask(question, from, count, find);
    } finally {
      search?.close();
    }
  });
}

/** Answers `desk:counts` in the same way. */
export function countAheadOfLibrary(folder: string, asked: Asked<'desk:counts'>): DeskCounts | null {
  return read(folder, (database) => countsIn(database, asked));
}

/** Search is kept in step by the library; until then nothing is said of what it does not know. */
function countsIn(database: Sqlite, { who, tags }: Asked<'desk:counts'>): DeskCounts {
  return { ...deskCounts(database, who, tags), unread: 0 };
}

function needsSearch({ query, creditMissing, uses }: DeskQuestion): boolean {
  return query.trim() !== '' || creditMissing || uses !== '';
}

/** Opened for each question: what lies open could not be set aside by the library on every system. */
function read<Value>(folder: string, work: (database: Sqlite) => Value | null): Value | null {
  const file = path.join(folder, 'library.sqlite');
  if (!fs.existsSync(file) || isReplacing(folder)) return null;
  let database: Sqlite | null = null;
  try {
    if (versionOnDisk(folder) > knownVersion) return null;
    database = openSqliteToRead(file);
    return isKnown(database) ? work(database) : null;
  } catch (error) {
    if (error instanceof FaultError || diskFault(error, folder)) return null;
    throw error;
  } finally {
    database?.close();
  }
}
