import type { Tag } from '../../shared/tags/Tag';
import { tagKey } from '../../shared/tags/tagKey';
import { noFilter } from '../../shared/bridge/deskFilter';
import { printTag } from '../../shared/tags/printTag';
import { showFilter } from '../desk/deskFilter';
import { showDesk } from '../session/view';

/** Shows the articles that carry a tag, all of them. */
export function showTagged(tag: Tag): void {
  showFilter({ ...noFilter, tag: { key: tagKey(tag), label: printTag(tag) } });
  showDesk('all');
}
