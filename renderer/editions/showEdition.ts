import type { ListedEdition } from '../../shared/bridge/editionCalls';
import { showDesk } from '../session/view';
import { openEdition } from './editions';

/** Shows an edition beside the list of all copy. */
export function showEdition({ id }: Pick<ListedEdition, 'id'>): void {
  openEdition.set(id);
  showDesk('all');
}
