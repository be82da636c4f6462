import type { DeskFilter } from '../../shared/bridge/deskFilter';
import { changeFilter } from './deskFilter';

/** Orders the list by a column: figures and times begin with the most and the newest, words with the first letter. */
export function sortBy(sort: DeskFilter['sort']): void {
  changeFilter({ sort, bestFirst: false, descending: sort === 'words' || sort === 'edited' });
}
