import { addStill } from '../../shared/article/editStills';
import type { Answer } from '../../shared/faults/Answer';
import { succeed } from '../../shared/faults/Answer';
import type { Still } from '../../shared/still/Still';
import { stillOfRead } from '../../shared/still/stillOfRead';
import { showFault } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import type { StillOrigin } from './readStillFrom';
import { readStillFrom } from './readStillFrom';

/**
 * Attaches a picture to the article: press takes it in and reads what it says of itself, the document
 * gets the still, and `place` puts its block in the body with the caption that was found. Still and
 * block are one step for undo. On a fault nothing was changed, and the window says what failed. Null
 * when no file was chosen.
 */
export async function attachStill(
  session: ArticleSession,
  origin: StillOrigin,
  place: (stillId: string, caption: string) => void,
): Promise<Answer<Still | null>> {
  const read = await readStillFrom(origin);
  if (!read.ok) {
    showFault(read.fault);
    return read;
  }
  if (!read.value) return succeed(null);
  const still = stillOfRead(read.value, crypto.randomUUID());
  beginUndoStep(session);
  addStill(session.doc, still);
  place(still.id, read.value.caption);
  beginUndoStep(session);
  return succeed(still);
}
