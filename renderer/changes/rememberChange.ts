import type { ChangedArticles } from '../../shared/bridge/changeCalls';
import type { Answer } from '../../shared/faults/Answer';
import { partsTexts } from '../../shared/language/partsTexts';
import type { DeskStep } from '../desk/deskHistory';
import { rememberStep, undoStep } from '../desk/deskHistory';
import { showNote } from '../parts/notes';
import { currentLanguage } from '../settings/language';
import { takeBackMany } from './changeMany';
import { tellRefused } from './tellRefused';

/** Says what was done to articles, and lets it be undone in one step, from the note or with Ctrl+Z. */
export function rememberChange({ changed }: ChangedArticles, text: string): void {
  let last = changed;
  // Doing it again is taking back what taking back did.
  const turn = async (): Promise<Answer<ChangedArticles>> => {
    const answer = await takeBackMany(last);
    if (!answer.ok) return answer;
    last = answer.value.changed;
    await tellRefused(answer.value);
    return answer;
  };
  const step: DeskStep = { undo: turn, redo: turn };
  rememberStep(step);
  step.closeNote = showNote({
    text,
    action: { label: partsTexts[currentLanguage()].undo, keys: 'Mod+Z', run: () => void undoStep(step) },
  });
}
