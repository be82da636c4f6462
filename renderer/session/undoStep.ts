import type { ArticleSession } from './ArticleSession';

/** Makes what is done next a step of its own for undo, however soon it follows what was done before. */
export function beginUndoStep(session: ArticleSession): void {
  session.undo.stopCapturing();
}
