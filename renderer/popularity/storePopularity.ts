import type { Answer } from '../../shared/faults/Answer';
import { partsTexts } from '../../shared/language/partsTexts';
import type { ByHand, Figures, Popularity } from '../../shared/pages/Popularity';
import type { DeskStep } from '../desk/deskHistory';
import { rememberStep, undoStep } from '../desk/deskHistory';
import { showFault, showNote } from '../parts/notes';
import { library } from '../session/bridge';
import { currentLanguage } from '../settings/language';
import { popularity } from './popularity';

/** One part of what lists of popular articles go by, as it is to be. */
export type PopularityPart =
  | { part: 'figures'; value: Figures | null }
  | { part: 'byHand'; value: ByHand | null };

/** Has the library keep a part in the place of what was there; says so, and lets it be undone. Answers whether it was done. */
export async function storePopularity(after: PopularityPart, text: string): Promise<boolean> {
  const known = popularity.value;
  if (!known) return false;
  const before = { part: after.part, value: known[after.part] } as PopularityPart;
  const answer = await put(after);
  if (!answer.ok) {
    showFault(answer.fault);
    return false;
  }
  const step: DeskStep = { undo: () => put(before), redo: () => put(after) };
  rememberStep(step);
  step.closeNote = showNote({
    text,
    action: { label: partsTexts[currentLanguage()].undo, keys: 'Mod+Z', run: () => void undoStep(step) },
  });
  return true;
}

async function put(part: PopularityPart): Promise<Answer<Popularity>> {
  const answer = await library.call('popularity:store', part);
  if (answer.ok) popularity.set(answer.value);
  return answer;
}
