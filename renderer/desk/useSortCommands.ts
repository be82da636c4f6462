import { useTickedCommand } from '../palette/commandRegistry';
import { useObservable } from '../session/Observable';
import { view } from '../session/view';
import type { DeskFilter } from '../../shared/bridge/deskFilter';
import { changeFilter, deskFilter } from './deskFilter';
import { sortBy } from './sortBy';

/** Carries out the commands that order the list of the desk; they say its order also while it is out of sight. */
export function useSortCommands(): void {
  const filter = useObservable(deskFilter);
  const shown = useObservable(view);
  const here = shown.at === 'desk' && (shown.view === 'all' || shown.view === 'bin');
  const seeks = filter.query.trim() !== '';
  const ranked = filter.bestFirst && seeks;
  useSort('edited', filter, ranked, here);
  useSort('headline', filter, ranked, here);
  useSort('status', filter, ranked, here);
  useSort('words', filter, ranked, here);
  useTickedCommand('sort.match', ranked, () => changeFilter({ bestFirst: true }), here && seeks);
}

function useSort(column: DeskFilter['sort'], { sort }: DeskFilter, ranked: boolean, here: boolean): void {
  const on = !ranked && sort === column;
  // What is so already is not turned round.
  useTickedCommand(`sort.${column}`, on, () => on || sortBy(column), here);
}
