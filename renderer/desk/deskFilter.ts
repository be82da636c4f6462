import type { DeskFilter } from '../../shared/bridge/deskFilter';
import { noFilter } from '../../shared/bridge/deskFilter';
import { Observable } from '../session/Observable';

/** What narrows and orders the list now. It stays while the desk is out of sight. */
export const deskFilter = new Observable<DeskFilter>(noFilter);

export function changeFilter(change: Partial<DeskFilter>): void {
  const before = deskFilter.value;
  const after = { ...before, ...change };
  // A new search begins with the best; an order that was chosen is for the search it was chosen in.
  if (before.query.trim() && !after.query.trim()) after.bestFirst = true;
  deskFilter.set(after);
}

/** Whether anything is left out or sought: without it all copy is shown. */
export function isNarrowed(filter: DeskFilter): boolean {
  const { query, status, tag, mine, still, creditMissing, thisWeek, uses } = filter;
  return Boolean(query.trim() || status || tag || mine || still || creditMissing || thisWeek || uses);
}
