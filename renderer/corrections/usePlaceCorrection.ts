import { addCorrection } from '../../shared/article/editCorrections';
import { useCommand } from '../palette/commandRegistry';
import type { ArticleSession } from '../session/ArticleSession';
import { Observable } from '../session/Observable';
import { beginUndoStep } from '../session/undoStep';
import { useField } from '../session/useSession';
import { showInspector } from '../editor/inspectorPanel';

/** The correction that was just placed and waits to be written: its id, or ''. */
export const placedCorrection = new Observable('');

/** Answers to the command that places a correction, of an article that has been published. */
export function usePlaceCorrection(session: ArticleSession): void {
  const publishedAt = useField(session, 'publishedAt');
  useCommand('correction.place', () => placeCorrection(session), !session.readOnly && publishedAt !== '');
}

/** Places an empty correction in the panel, where it is written. */
function placeCorrection(session: ArticleSession): void {
  const id = crypto.randomUUID();
  beginUndoStep(session);
  addCorrection(session.doc, { id, kind: 'correction', text: '', at: new Date().toISOString() });
  beginUndoStep(session);
  placedCorrection.set(id);
  showInspector();
}
