import type { DeskFilter } from '../../shared/bridge/deskFilter';
import { noFilter } from '../../shared/bridge/deskFilter';
import { Observable } from '../session/Observable';

/** What narrows and orders the list now. It stays while the desk is out of sight. */
export const deskFilter = new Observable<DeskFilter>(noFilter);

/** The id of the saved view that was chosen, '' for none. It stays chosen while what it shows is changed. */
export const chosenView = new Observable('');

/** Begins with another filter; `view` is the saved one it is of. */
export function showFilter(filter: DeskFilter, view = ''): void {
  chosenView.set(view);
  deskFilter.set(filter);
}

/** Changes something about what is shown. */
export function changeFilter(change: Partial<DeskFilter>): void {
  const before = deskFilter.value;
  const after = { ...before, ...change };
  // A new search begins with the best; an order that was chosen is for the search it was chosen in.
  if (before.query.trim() && !after.query.trim()) after.bestFirst = true;
  deskFilter.set(after);
}

/** Whether anything is left out or sought: without it all copy is shown. */
export function isNarrowed(filter: DeskFilter): boolean {
  const { query, status, tag, mine, forMe, still, creditMissing, thisWeek, uses } = filter;
  const narrowing = [query.trim(), status, tag, mine, forMe, still, creditMissing, thisWeek, uses];
  return narrowing.some(Boolean);
}

/** Whether two filters show the same in the same order, under the same titles. */
export function isSameFilter(one: DeskFilter, other: DeskFilter): boolean {
  const plain = (filter: DeskFilter): string =>
    // In the order of `noFilter`, whoever made it.
    JSON.stringify({ ...noFilter, ...filter, query: filter.query.trim(), tag: filter.tag?.key ?? '' });
  return plain(one) === plain(other);
}
