import { stillsOf } from '../../shared/article/documentShape';
import { readStill } from '../../shared/article/readStill';
import { replaceStill as storeReplaced } from '../../shared/article/replaceStill';
import type { Answer } from '../../shared/faults/Answer';
import { succeed } from '../../shared/faults/Answer';
import { stillTexts } from '../../shared/language/stillTexts';
import { replaceOriginal } from '../../shared/still/replaceOriginal';
import type { Still } from '../../shared/still/Still';
import { showFault, showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { currentLanguage } from '../settings/language';
import type { StillOrigin } from './readStillFrom';
import { readStillFrom } from './readStillFrom';

/**
 * Puts another picture in the place of a still's. What the new file says goes first, what was written
 * by hand stays where the file is silent (see `replaceOriginal`). One step for undo. On a fault the
 * still is as it was, and the window says what failed. Null when no file was chosen, or the still was
 * taken away meanwhile.
 */
export async function replaceStill(
  session: ArticleSession,
  id: string,
  origin: StillOrigin,
): Promise<Answer<Still | null>> {
  const read = await readStillFrom(origin);
  if (!read.ok) {
    showFault(read.fault);
    return read;
  }
  const map = stillsOf(session.doc).get(id);
  if (!map || !read.value) return succeed(null);
  const replaced = replaceOriginal(readStill(id, map), read.value);
  beginUndoStep(session);
  storeReplaced(session.doc, replaced);
  beginUndoStep(session);
  showNote({ text: stillTexts[currentLanguage()].replaced });
  return succeed(replaced);
}
