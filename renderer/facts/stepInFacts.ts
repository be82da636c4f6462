import { rowAfterKey } from '../parts/rowAfterKey';

/** How many rows a page is. */
const page = 8;

/**
 * Goes up and down the list of facts by key, from tick to tick or from words to words; false when the key is none of
 * those, or nothing in the list has the focus.
 */
export function stepInFacts(
  event: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean },
  list: HTMLElement | null,
): boolean {
  const from = document.activeElement;
  if (!list || !from || event.altKey || event.shiftKey) return false;
  const which = from.matches('.checkbox') ? '.fact .checkbox' : '.fact .fact-text';
  const all = [...list.querySelectorAll<HTMLElement>(which)];
  const at = all.findIndex((one) => one === from);
  const to = rowAfterKey(event, at, { count: all.length, height: page + 1, rowHeight: 1 });
  if (at < 0 || to === null) return false;
  all[to]?.focus();
  return true;
}
