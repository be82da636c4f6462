import fs from 'node:fs';
import path from 'node:path';
import type { FirstDesk } from '../../shared/bridge/deskCalls';
import type { DeskQuestion } from '../../shared/bridge/deskQuestion';
import { FaultError } from '../../shared/faults/FaultError';
import { isReplacing } from './backups/replaceLibrary';
import { deskCounts } from './desk/deskCounts';
import { DeskReader } from './desk/DeskReader';
import { diskFault } from './diskFault';
import { isKnown, knownVersion } from './migrations/migrate';
import { versionOnDisk } from './reading/versionOnDisk';
import { savedViews } from './SavedViews';
import type { Sqlite } from './sqlite';
import { openSqliteToRead } from './sqlite';

/** What the desk shows first. */
export interface DeskAhead {
  /** Without words: search is not read ahead. */
  question: DeskQuestion;
  rows: number;
  /** The current row's article, or ''. */
  current: string;
  /** Who writes here. */
  author: string;
  tags: number;
}

/**
 * Reads the desk's first rows, with the views that were kept, as the library would answer them, before its process is there, and changes
 * nothing. Null when only the library can tell: there is no database, or one that is damaged or of another
 * version.
 */
export function readAheadDesk(folder: string, asked: DeskAhead): FirstDesk | null {
  const file = path.join(folder, 'library.sqlite');
  if (!fs.existsSync(file) || isReplacing(folder)) return null;
  let database: Sqlite | null = null;
  try {
    if (versionOnDisk(folder) > knownVersion) return null;
    database = openSqliteToRead(file);
    if (!isKnown(database)) return null;
    const find = asked.current ? [asked.current] : [];
    return {
      question: asked.question,
      page: new DeskReader(database, null).ask(asked.question, 0, asked.rows, find),
      // Search is begun by the library; until then nothing is said of it.
      counts: { ...deskCounts(database, asked.author, asked.tags), unread: 0 },
      views: savedViews(database),
    };
  } catch (error) {
    if (error instanceof FaultError || diskFault(error, folder)) return null;
    throw error;
  } finally {
    database?.close();
  }
}
