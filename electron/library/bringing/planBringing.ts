import path from 'node:path';
import * as Y from 'yjs';
import { fieldsOf } from '../../../shared/article/documentShape';
import { readArticle } from '../../../shared/article/readArticle';
import { readVersions } from '../../../shared/article/readVersions';
import { FaultError } from '../../../shared/faults/FaultError';
import { asWritten } from '../../../shared/review/merging/asWritten';
import { mergeCopies } from '../../../shared/review/merging/mergeCopies';
import { openSqliteToRead } from '../sqlite';
import { UpdateLog } from '../UpdateLog';
import type { BroughtCopy, PlannedBringing } from './BringDoor';

/**
 * Reads another desk's copy beside the library and says what comes of it.
 * `libraryRead` is called once nothing more is read from the disk. Throws `copy-malformed` for what is no copy of that
 * article, or only a part of one, `copy-newer` for one with parts that this version does not know while the library's
 * own has none, or what is wrong with the library's log.
 */
export function planBringing(
  folder: string,
  { article, updates, from }: Pick<BroughtCopy, 'article' | 'updates' | 'from'>,
  libraryRead: () => void = () => undefined,
): PlannedBringing {
  const own = ownUpdates(folder, article);
  libraryRead();
  const { theirs, unknown } = read(
    article,
    updates.map(({ bytes }) => bytes),
  );
  if (own.length === 0) return { isNew: true, whole: Y.encodeStateAsUpdate(theirs) };
  const mine = asWritten(own);
  if (unknown.length > 0 && readArticle(mine).unknown.length === 0)
    throw new FaultError({ kind: 'copy-newer', article, unknown });
  const keptBefore =
    readVersions(mine).findLast(({ kind, name }) => kind === 'brought' && name === from) ?? null;
  if (isWhole(mine)) return { isNew: false, ...mergeCopies(mine, theirs), keptBefore };
  // With something lost here nobody can say what both know; what they have is kept all the same.
  const update = Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(mine));
  return { isNew: false, update, isOtherwise: true, came: [], both: [], keptBefore };
}

/** The article's updates as they were stored: a snapshot leaves out what was taken out while it was made. */
function ownUpdates(folder: string, article: string): Uint8Array[] {
  const database = openSqliteToRead(path.join(folder, 'library.sqlite'));
  try {
    const log = new UpdateLog(database, folder);
    if (log.last(article) === 0) return [];
    try {
      return log.after(article, 0).map(({ bytes }) => bytes);
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      return log.whole(article).updates;
    }
  } finally {
    database.close();
  }
}

function read(article: string, updates: readonly Uint8Array[]): { theirs: Y.Doc; unknown: string[] } {
  const malformed = new FaultError({ kind: 'copy-malformed', article });
  let theirs: Y.Doc;
  let unknown: string[];
  try {
    theirs = asWritten(updates);
    ({ unknown } = readArticle(theirs));
  } catch {
    // Whatever somebody else sent: Yjs says of it only that it cannot go on.
    throw malformed;
  }
  if (!isWhole(theirs) || fieldsOf(theirs).get('id') !== article) throw malformed;
  return { theirs, unknown };
}

function isWhole({ store }: Y.Doc): boolean {
  return store.pendingStructs === null && store.pendingDs === null;
}
