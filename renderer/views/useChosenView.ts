import type { DeskFilter } from '../../shared/bridge/deskFilter';
import type { SavedView } from '../../shared/bridge/viewCalls';
import { chosenView, isSameFilter } from '../desk/deskFilter';
import { useObservable } from '../session/Observable';
import { savedViews } from './savedViews';

/** The saved view that was chosen, and whether something else is shown by now than it shows. */
export function useChosenView(filter: DeskFilter): { view: SavedView | null; changed: boolean } {
  const views = useObservable(savedViews);
  const chosen = useObservable(chosenView);
  const view = views.find(({ id }) => id === chosen) ?? null;
  return { view, changed: view !== null && !isSameFilter(view.filter, filter) };
}
