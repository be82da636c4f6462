import type { Status } from '../../shared/article/Article';
import { Observable } from '../session/Observable';

export type DeskSort = 'edited' | 'headline' | 'status' | 'words';

/** What narrows and orders the list. It stays while the desk is out of sight. */
export interface DeskFilter {
  query: string;
  status: Status | '';
  /** A tag's key, or ''. */
  tag: string;
  sort: DeskSort;
  descending: boolean;
}

export const noFilter: DeskFilter = { query: '', status: '', tag: '', sort: 'edited', descending: true };

export const deskFilter = new Observable<DeskFilter>(noFilter);

export function changeFilter(change: Partial<DeskFilter>): void {
  deskFilter.set({ ...deskFilter.value, ...change });
}
