/** One page of a long list. */
export interface ListPart<Item> {
  /** 0 is the list's first page, the newest; the others count from the oldest: 1, 2, … */
  part: number;
  /** Newest first. */
  items: readonly Item[];
}

/**
 * Divides a list, newest first, into pages of `size`. The older pages are full and count from the oldest, and
 * what is over stands on the first page as well: one more article changes the first page alone, until it makes a
 * page older. The first page has `size` to `2 * size - 1` items, or all of a shorter list.
 */
export function pagesOf<Item>(items: readonly Item[], size: number): ListPart<Item>[] {
  const older = Math.max(0, Math.floor(items.length / size) - 1);
  const first = items.length - older * size;
  const parts: ListPart<Item>[] = [{ part: 0, items: items.slice(0, first) }];
  for (let part = older; part > 0; part--) {
    const from = first + (older - part) * size;
    parts.push({ part, items: items.slice(from, from + size) });
  }
  return parts;
}
