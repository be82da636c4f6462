import type { ChangedArticles } from '../../shared/bridge/changeCalls';
import type { Answer } from '../../shared/faults/Answer';
import { partsTexts } from '../../shared/language/partsTexts';
import type { DeskStep } from '../desk/deskHistory';
import { rememberStep, undoStep } from '../desk/deskHistory';
import { showNote } from '../parts/notes';
import { currentLanguage } from '../settings/language';
import type { GoesAlong } from '../views/retagViews';
import { takeBackMany } from './changeMany';
import { tellRefused } from './tellRefused';

/**
 * Says what was done to articles, and lets it be undone in one step, from the note or with Ctrl+Z. `along` is what
 * was done with it, and is undone with it.
 */
export function rememberChange(
  { changed }: Pick<ChangedArticles, 'changed'>,
  text: string,
  along?: GoesAlong,
): void {
  let last = changed;
  // Doing it again is taking back what taking back did.
  const turn = async (also: (() => Promise<void>) | undefined): Promise<Answer<ChangedArticles>> => {
    const answer = await takeBackMany(last);
    if (!answer.ok) return answer;
    last = answer.value.changed;
    await also?.();
    await tellRefused(answer.value);
    return answer;
  };
  const articles = new Set(changed.map(({ article }) => article));
  const step: DeskStep = {
    undo: () => turn(along?.undo),
    redo: () => turn(along?.redo),
    change: { text, articles, at: Date.now() },
  };
  rememberStep(step);
  step.closeNote = showNote({
    text,
    action: { label: partsTexts[currentLanguage()].undo, keys: 'Mod+Z', run: () => void undoStep(step) },
  });
}
