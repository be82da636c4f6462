import type { ArticleCard } from '../../shared/bridge/answers';
import type { Nearness } from '../../shared/language/dates';
import { nearnessOf } from '../../shared/language/dates';

/** Heights in pixels, as in the styles. */
export const rowHeight = 60;
export const groupHeight = 34;

/** One thing in the list, and where it stands from the list's top, in pixels. */
export type DeskItem =
  | { kind: 'group'; group: Nearness; /** The moment of the first row in it. */ at: string; top: number }
  | { kind: 'row'; card: ArticleCard; /** Counts rows only, from 0. */ index: number; top: number };

export interface PlannedRows {
  items: DeskItem[];
  height: number;
}

/** Puts cards under each other; with `grouped`, under the day or stretch of days of `momentOf`. */
export function planRows(
  cards: readonly ArticleCard[],
  now: Date,
  grouped: boolean,
  momentOf: (card: ArticleCard) => string,
): PlannedRows {
  const items: DeskItem[] = [];
  let top = 0;
  let group: Nearness | null = null;
  cards.forEach((card, index) => {
    if (grouped) {
      const at = momentOf(card);
      const next = nearnessOf(at, now);
      if (next !== group) {
        group = next;
        items.push({ kind: 'group', group: next, at, top });
        top += groupHeight;
      }
    }
    items.push({ kind: 'row', card, index, top });
    top += rowHeight;
  });
  return { items, height: top };
}

/** The items that show between two heights: indexes into `items`, the end exclusive. */
export function itemsBetween(
  items: readonly DeskItem[],
  from: number,
  to: number,
): [start: number, end: number] {
  return [Math.max(0, firstBelow(items, from) - 1), firstBelow(items, to)];
}

/** The index of the first item that begins at or under a height. */
function firstBelow(items: readonly DeskItem[], height: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.top ?? 0) < height) low = middle + 1;
    else high = middle;
  }
  return low;
}
