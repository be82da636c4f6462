import * as Y from 'yjs';
import { fieldsOf } from '../../../shared/article/documentShape';
import { readArticle } from '../../../shared/article/readArticle';
import { readVersions } from '../../../shared/article/readVersions';
import { FaultError } from '../../../shared/faults/FaultError';
import { asWritten } from '../../../shared/review/merging/asWritten';
import { isWhole } from '../../../shared/review/merging/isWhole';
import { mergeCopies } from '../../../shared/review/merging/mergeCopies';
import type { BroughtCopy, PlannedBringing } from './BringDoor';
import type { OwnDocuments } from './OwnDocuments';

/**
 * Reads another desk's copy beside the library and says what comes of it.
 * `libraryRead` is called once nothing more is read from the disk. Throws `copy-malformed` for what is no copy of that
 * article, or only a part of one, `copy-newer` for one with parts that this version does not know while the library's
 * own has none, or what is wrong with the library's log.
 */
export function planBringing(
  own: OwnDocuments,
  { article, updates, from }: Pick<BroughtCopy, 'article' | 'updates' | 'from'>,
  libraryRead: () => void = () => undefined,
): PlannedBringing {
  const mine = own.document(article, libraryRead);
  const { theirs, unknown } = read(
    article,
    updates.map(({ bytes }) => bytes),
  );
  if (!mine) return { isNew: true, whole: Y.encodeStateAsUpdate(theirs) };
  if (unknown.length > 0 && readArticle(mine).unknown.length === 0)
    throw new FaultError({ kind: 'copy-newer', article, unknown });
  const keptBefore =
    readVersions(mine).findLast(({ kind, name }) => kind === 'brought' && name === from) ?? null;
  if (isWhole(mine)) return { isNew: false, ...mergeCopies(mine, theirs), keptBefore };
  // With something lost here nobody can say what both know; what they have is kept all the same.
  const update = Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(mine));
  return { isNew: false, update, isOtherwise: true, came: [], both: [], keptBefore };
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
