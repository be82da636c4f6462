import type { Tag } from '../../shared/tags/Tag';
import { tagKey } from '../../shared/tags/tagKey';
import { deskFilter, noFilter } from '../desk/deskFilter';
import { showDesk } from '../session/view';

/** Shows the articles that carry a tag, all of them. */
export function showTagged(tag: Tag): void {
  deskFilter.set({ ...noFilter, tag: tagKey(tag) });
  showDesk('all');
}
