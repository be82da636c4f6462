import type { Role } from '../../article/Person';
import { roles } from '../../article/Person';
import { statuses } from '../../article/Article';
import { isUuid } from '../../article/isUuid';
import { cutText } from '../../language/cutText';
import type { CheckItem, SignOff } from './SignOff';
import { firstSignOff, longestItem, mostItems } from './SignOff';

/** How articles are signed off, as a library has it. Never fails: what makes no sense is as it is at first. */
export function readSignOff(value: unknown): SignOff {
  const { may, lists } = partsOf(value);
  const [roleLists, itemLists] = [partsOf(may), partsOf(lists)];
  return {
    may: Object.fromEntries(
      statuses.map((status) => [status, rolesIn(roleLists[status]) ?? firstSignOff.may[status]]),
    ) as SignOff['may'],
    lists: {
      'in-review': itemsIn(itemLists['in-review']),
      approved: itemsIn(itemLists['approved']),
      exported: itemsIn(itemLists['exported']),
    },
  };
}

/** The roles in a list; null where it names none, for then nobody could. */
function rolesIn(value: unknown): readonly Role[] | null {
  const named: unknown[] = Array.isArray(value) ? value : [];
  const known = roles.filter((role) => named.includes(role));
  return known.length > 0 ? known : null;
}

function itemsIn(value: unknown): CheckItem[] {
  const seen = new Set<string>();
  return (Array.isArray(value) ? value.slice(0, mostItems) : []).flatMap((one: unknown) => {
    const { id, text } = partsOf(one);
    if (typeof id !== 'string' || !isUuid(id) || seen.has(id) || typeof text !== 'string') return [];
    const line = cutText(text.replace(/\s+/g, ' ').trim(), longestItem);
    if (line === '') return [];
    seen.add(id);
    return [{ id, text: line }];
  });
}

function partsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
