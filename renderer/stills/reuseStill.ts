import { addStill } from '../../shared/article/editStills';
import type { Still } from '../../shared/still/Still';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';

/**
 * Attaches a picture the library has already: the article gets a use of its own of the original, with all that is
 * known of it, its crops included; no file is read. `place` puts its block in the body. One step for undo.
 */
export function reuseStill(session: ArticleSession, known: Still, place: (stillId: string) => void): Still {
  const still: Still = { ...known, id: crypto.randomUUID() };
  beginUndoStep(session);
  addStill(session.doc, still);
  place(still.id);
  beginUndoStep(session);
  return still;
}
