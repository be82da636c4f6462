import * as Y from 'yjs';
import { sayCrossedOut } from './crossedOutAgain';
import { mendTogether } from './mendTogether';

/** Keeps suggestions about what they were made about after undo or redo; what went with that comes back with its opposite. */
export function mendStep(undo: Y.UndoManager, change: Y.Transaction): void {
  const mending = mendTogether(change, () => false);
  const step = (undo.undoing ? undo.redoStack : undo.undoStack).at(-1);
  if (mending && step) step.deletions = Y.mergeDeleteSets([step.deletions, mending.deleteSet]);
  sayCrossedOut(undo, change);
}
