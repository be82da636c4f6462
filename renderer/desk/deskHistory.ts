import type { Answer } from '../../shared/faults/Answer';
import { showFault } from '../parts/notes';
import { Observable } from '../session/Observable';

/** Something done on the desk that can be taken back and done again. */
export interface DeskStep {
  undo: () => Promise<Answer<unknown>>;
  redo: () => Promise<Answer<unknown>>;
  /** Takes away the note that offers to undo it. */
  closeNote?: () => void;
  /** What was done in which articles, as it was said, and when, in milliseconds since 1970. */
  change?: { text: string; articles: ReadonlySet<string>; at: number };
}

export const deskHistory = new Observable<{ done: readonly DeskStep[]; undone: readonly DeskStep[] }>({
  done: [],
  undone: [],
});

/** Remembers a step that was just done. What was taken back before it is gone. */
export function rememberStep(step: DeskStep): void {
  deskHistory.set({ done: [...deskHistory.value.done, step].slice(-100), undone: [] });
}

/** Takes back a step: the last one, or `wanted` if that has not been taken back already. */
export async function undoStep(wanted?: DeskStep): Promise<void> {
  const { done, undone } = deskHistory.value;
  const step = wanted ?? done.at(-1);
  if (!step || !done.includes(step)) return;
  deskHistory.set({ done: done.filter((other) => other !== step), undone: [...undone, step] });
  step.closeNote?.();
  const answer = await step.undo();
  if (answer.ok) return;
  // It was not taken back: it can be tried again.
  deskHistory.set({
    done: [...deskHistory.value.done, step],
    undone: deskHistory.value.undone.filter((other) => other !== step),
  });
  showFault(answer.fault);
}

export async function redoStep(): Promise<void> {
  const { done, undone } = deskHistory.value;
  const step = undone.at(-1);
  if (!step) return;
  deskHistory.set({ done: [...done, step], undone: undone.slice(0, -1) });
  const answer = await step.redo();
  if (answer.ok) return;
  deskHistory.set({
    done: deskHistory.value.done.filter((other) => other !== step),
    undone: [...deskHistory.value.undone, step],
  });
  showFault(answer.fault);
}
