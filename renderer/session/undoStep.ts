import type { ArticleSession } from './ArticleSession';

/** One step that undo would take back. */
export type UndoStep = ArticleSession['undo']['undoStack'][number];

/** Makes what is done next a step of its own for undo, however soon it follows what was done before. */
export function beginUndoStep(session: ArticleSession): void {
  session.undo.stopCapturing();
}

/** The step that undo would take back now; null where there is none. */
export function lastUndoStep(session: ArticleSession): UndoStep | null {
  return session.undo.undoStack.at(-1) ?? null;
}

/** Makes what is done next part of a step, however long ago that was; of one of its own where something came after it. */
export function goOnWithUndoStep(session: ArticleSession, step: UndoStep | null): void {
  if (step && lastUndoStep(session) === step) session.undo.lastChange = Date.now();
  else beginUndoStep(session);
}

/** Whether what a step did has not been undone. */
export function isDone(session: ArticleSession, step: UndoStep): boolean {
  return session.undo.undoStack.includes(step);
}
