import type { DeskFilter } from '../../shared/bridge/deskFilter';
import type { SavedView } from '../../shared/bridge/viewCalls';
import type { Answer } from '../../shared/faults/Answer';
import { partsTexts } from '../../shared/language/partsTexts';
import { viewTexts } from '../../shared/language/viewTexts';
import { chosenView, deskFilter, showFilter } from '../desk/deskFilter';
import type { DeskStep } from '../desk/deskHistory';
import { rememberStep, undoStep } from '../desk/deskHistory';
import { showFault, showNote } from '../parts/notes';
import { library } from '../session/bridge';
import { showDesk } from '../session/view';
import { currentLanguage } from '../settings/language';
import { savedViews } from './savedViews';

/** Shows what a view shows. */
export function showView(view: SavedView): void {
  showFilter(view.filter, view.id);
  showDesk('all');
}

/** Keeps what is shown now under a name; one step for undo. */
export async function saveView(name: string): Promise<void> {
  const view = { id: crypto.randomUUID(), name, filter: kept(deskFilter.value) };
  const done = await carryOut(null, view, viewTexts[currentLanguage()].saved(name));
  if (done) chosenView.set(view.id);
}

/** Has a view show what is shown now; one step for undo. */
export async function updateView(view: SavedView): Promise<void> {
  const after = { ...view, filter: kept(deskFilter.value) };
  await carryOut(view, after, viewTexts[currentLanguage()].updated(view.name));
}

/** Gives a view another name; one step for undo. */
export async function renameView(view: SavedView, name: string): Promise<void> {
  await carryOut(view, { ...view, name }, viewTexts[currentLanguage()].renamed(view.name, name));
}

/** Removes a view; one step for undo. What it shows stays shown. */
export async function removeView(view: SavedView): Promise<void> {
  await carryOut(view, null, viewTexts[currentLanguage()].removed(view.name));
}

/** Puts a view in the place of another, null for none; says so, and lets it be undone. Answers whether it was done. */
async function carryOut(before: SavedView | null, after: SavedView | null, text: string): Promise<boolean> {
  const answer = await put(before, after);
  if (!answer.ok) {
    showFault(answer.fault);
    return false;
  }
  const step: DeskStep = { undo: () => put(after, before), redo: () => put(before, after) };
  rememberStep(step);
  step.closeNote = showNote({
    text,
    action: { label: partsTexts[currentLanguage()].undo, keys: 'Mod+Z', run: () => void undoStep(step) },
  });
  return true;
}

async function put(before: SavedView | null, after: SavedView | null): Promise<Answer<SavedView[]>> {
  const answer = after
    ? await library.call('views:store', after)
    : await library.call('views:remove', { id: before?.id ?? '' });
  if (answer.ok) {
    savedViews.set(answer.value);
    if (!answer.value.some(({ id }) => id === chosenView.value)) chosenView.set('');
  }
  return answer;
}

function kept(filter: DeskFilter): DeskFilter {
  return { ...filter, query: filter.query.trim() };
}
