import type { OutlineItem } from '../../shared/article/outline';

/** A line of the outline, and what it is known by for as long as it is there. */
export interface FollowedItem {
  item: OutlineItem;
  key: number;
}

/**
 * Which of the lines before each one is: a block that was moved, or stands elsewhere because another was, is known by its
 * words, and one whose words were changed by its place among those of its kind. So what is drawn of it stays, with the
 * focus that may be in it.
 */
export function followItems(
  before: readonly FollowedItem[],
  items: readonly OutlineItem[],
): readonly FollowedItem[] {
  const left = [...before];
  const take = (is: (item: OutlineItem) => boolean): number | undefined => {
    const at = left.findIndex(({ item }) => is(item));
    return at < 0 ? undefined : left.splice(at, 1)[0]?.key;
  };
  const byWords = items.map(({ part, text }) => take((other) => other.part === part && other.text === text));
  let last = Math.max(-1, ...before.map(({ key }) => key));
  return items.map((item, at) => ({
    item,
    key: byWords[at] ?? take((other) => other.part === item.part) ?? ++last,
  }));
}
