import { useEffect, useSyncExternalStore } from 'react';
import { changeTexts } from '../shared/language/changeTexts';
import { partsTexts } from '../shared/language/partsTexts';
import type { DeskStep } from './desk/deskHistory';
import { deskHistory, undoStep } from './desk/deskHistory';
import { useCommand } from './palette/commandRegistry';
import { showNote } from './parts/notes';
import type { ArticleSession } from './session/ArticleSession';
import { useObservable } from './session/Observable';
import { useTexts } from './settings/language';

/** When something was last written in an article in this window, in milliseconds since 1970. */
const written = new WeakMap<ArticleSession, number>();

/** The steps of the desk that were told of where somebody wanted to undo them. */
const told = new WeakSet<DeskStep>();

/**
 * Carries out undo and redo in an open article: of what was written in it here. What was done to it from the desk since,
 * with many others maybe, is undone there as one step; asked for here, that is said once, with a way to do it.
 */
export function useUndo(session: ArticleSession): void {
  const changes = useTexts(changeTexts);
  const { undo } = useTexts(partsTexts);
  const canUndo = useStack(session, () => session.undo.canUndo());
  const canRedo = useStack(session, () => session.undo.canRedo());
  const { done } = useObservable(deskHistory);

  useEffect(() => {
    const note = (): void => void written.set(session, Date.now());
    session.undo.on('stack-item-added', note);
    session.undo.on('stack-item-updated', note);
    return () => {
      session.undo.off('stack-item-added', note);
      session.undo.off('stack-item-updated', note);
    };
  }, [session]);

  const fromDesk = (): DeskStep | undefined =>
    done.findLast(
      (step) =>
        step.change?.articles.has(session.id) &&
        step.change.at > (written.get(session) ?? 0) &&
        !told.has(step),
    );
  useCommand(
    'edit.undo',
    () => {
      const step = fromDesk();
      if (!step?.change) return void session.undo.undo();
      told.add(step);
      showNote({
        text: changes.fromDesk(step.change.text),
        action: { label: undo, run: () => void undoStep(step) },
      });
    },
    canUndo || done.some(({ change }) => change?.articles.has(session.id)),
  );
  useCommand('edit.redo', () => void session.undo.redo(), canRedo);
}

/** A fact about the undo history that is looked at again after each change of it. */
function useStack(session: ArticleSession, read: () => boolean): boolean {
  return useSyncExternalStore((changed) => {
    const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
    for (const event of events) session.undo.on(event, changed);
    return () => {
      for (const event of events) session.undo.off(event, changed);
    };
  }, read);
}
