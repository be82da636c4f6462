import { deskTexts } from '../shared/language/deskTexts';
import { partsTexts } from '../shared/language/partsTexts';
import type { DeskStep } from './desk/deskHistory';
import { deskHistory, rememberStep, undoStep } from './desk/deskHistory';
import { showFacts } from './facts/factsShown';
import { useCommand } from './palette/commandRegistry';
import { showFault, showNote } from './parts/notes';
import type { ArticleSession } from './session/ArticleSession';
import { library } from './session/bridge';
import { showArticle, showDesk } from './session/view';
import { useTexts } from './settings/language';
import { useUndo } from './useUndo';

/** Carries out the commands about the open article as a whole: undo, duplicate, bin. */
export function useArticleCommands(session: ArticleSession): void {
  const desk = useTexts(deskTexts);
  const parts = useTexts(partsTexts);
  useUndo(session);

  useCommand('facts.show', showFacts);
  useCommand('article.duplicate', () => void duplicate());
  useCommand('article.bin', () => void bin());

  async function duplicate(): Promise<void> {
    if (!(await session.queue.settle())) return;
    const answer = await library.call('article:duplicate', { article: session.id });
    if (!answer.ok) return showFault(answer.fault);
    const made = { article: answer.value.id };
    showArticle(made.article);
    const step: DeskStep = {
      undo: () => library.call('article:bin', made),
      redo: () => library.call('article:restore', made),
    };
    rememberStep(step);
    step.closeNote = showNote({ text: desk.duplicated(answer.value.headline || desk.untitled) });
  }

  async function bin(): Promise<void> {
    const answer = await library.call('article:bin', { article: session.id });
    if (!answer.ok) return showFault(answer.fault);
    showDesk();
    const step: DeskStep = {
      undo: () => library.call('article:restore', { article: session.id }),
      redo: () => library.call('article:bin', { article: session.id }),
    };
    rememberStep(step);
    step.closeNote = showNote({
      text: desk.binned(answer.value.headline || desk.untitled),
      action: { label: parts.undo, keys: 'Mod+Z', run: () => void backFromBin(step) },
    });
  }

  /** Whoever asks for it in the note goes on where they were. */
  async function backFromBin(step: DeskStep): Promise<void> {
    await undoStep(step);
    if (!deskHistory.value.done.includes(step)) showArticle(session.id);
  }
}
