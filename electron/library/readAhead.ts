import fs from 'node:fs';
import path from 'node:path';
import type { LoadedArticle } from '../../shared/bridge/answers';
import { FaultError } from '../../shared/faults/FaultError';
import { isReplacing } from './backups/replaceLibrary';
import { CardTable } from './CardTable';
import { diskFault } from './diskFault';
import { isKnown, knownVersion } from './migrations/migrate';
import { versionOnDisk } from './reading/versionOnDisk';
import type { Sqlite } from './sqlite';
import { openSqliteToRead } from './sqlite';
import { ShownArticles } from './ShownArticles';
import { UpdateLog } from './UpdateLog';

/**
 * Reads one article of the library in a folder, as `article:load` would answer it, without opening
 * the library for writing: so that it is there before the library's own process is. Its card alone may be of an
 * earlier update: after a kill in the middle of typing it is. Null when only the library can tell: the article or
 * the database is missing, damaged or of another version. Changes nothing in the database. Throws on mistakes in
 * the program alone.
 */
export function readAhead(folder: string, article: string): LoadedArticle | null {
  const file = path.join(folder, 'library.sqlite');
  // Another library is on its way into this one's place.
  if (!fs.existsSync(file) || isReplacing(folder)) return null;
  let database: Sqlite | null = null;
  try {
    if (versionOnDisk(folder) > knownVersion) return null;
    database = openSqliteToRead(file);
    if (!isKnown(database)) return null;
    const cards = new CardTable(database);
    if (!cards.has(article)) return null;
    const log = new UpdateLog(database, folder);
    const whole = log.whole(article);
    const kept = new ShownArticles(database);
    const shown = log.hasSnapshot(article) ? kept.load(article, whole.sequence) : null;
    return { ...whole, card: cards.card(article), shown, onlyRead: false };
  } catch (error) {
    if (error instanceof FaultError || diskFault(error, folder)) return null;
    throw error;
  } finally {
    database?.close();
  }
}
