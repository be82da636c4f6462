import type { DeskGroup } from '../../shared/bridge/deskCalls';

/** Heights in pixels, as in the styles. */
export const rowHeight = 60;
export const groupHeight = 34;

/** How much room stands below the last row, in pixels: the bar of a selection lies over it. */
export const below = 72;

/** Rows under one title, and where they stand: the title's top in pixels from the list's. */
interface PlacedGroup {
  group: DeskGroup | null;
  /** The first row in it, counted from 0. */
  first: number;
  count: number;
  top: number;
}

/** One thing in the list, and where it stands from the list's top, in pixels. */
export type DeskItem =
  | { kind: 'group'; group: DeskGroup; top: number }
  | { kind: 'row'; /** Counts rows only, from 0. */ index: number; top: number };

/** How rows stand under each other; known without knowing a single row. */
export interface PlannedRows {
  total: number;
  height: number;
  placed: PlacedGroup[];
}

/** Puts `total` rows under each other, under the titles of their groups where there are any. */
export function planRows(total: number, groups: readonly DeskGroup[]): PlannedRows {
  if (groups.length === 0) {
    return {
      total,
      height: total * rowHeight,
      placed: [{ group: null, first: 0, count: total, top: 0 }],
    };
  }
  let top = 0;
  let first = 0;
  const placed = groups.map((group) => {
    const here = { group, first, count: group.count, top };
    first += group.count;
    top += groupHeight + group.count * rowHeight;
    return here;
  });
  return { total, height: top, placed };
}

/** The top of a row. */
export function topOf(plan: PlannedRows, index: number): number {
  const group = lastOf(plan.placed, (one) => one.first <= index);
  return group ? titleHeight(group) + group.top + (index - group.first) * rowHeight : 0;
}

/** The row that stands at a height, or the nearest to it. */
export function rowAt(plan: PlannedRows, height: number): number {
  const group = lastOf(plan.placed, (one) => one.top <= height);
  if (!group) return 0;
  const into = Math.floor((height - group.top - titleHeight(group)) / rowHeight);
  return group.first + Math.max(0, Math.min(group.count - 1, into));
}

/** What stands between two heights, in order. */
export function itemsBetween(plan: PlannedRows, from: number, to: number): DeskItem[] {
  const items: DeskItem[] = [];
  const first = lastOf(plan.placed, (one) => one.top <= from);
  const begin = first ? plan.placed.indexOf(first) : 0;
  for (const group of plan.placed.slice(begin)) {
    if (group.top >= to) break;
    if (group.group && group.top + groupHeight > from) {
      items.push({ kind: 'group', group: group.group, top: group.top });
    }
    const rows = group.top + titleHeight(group);
    const start = Math.max(0, Math.floor((from - rows) / rowHeight));
    const last = Math.min(group.count, Math.ceil((to - rows) / rowHeight));
    for (let place = start; place < last; place++) {
      items.push({ kind: 'row', index: group.first + place, top: rows + place * rowHeight });
    }
  }
  return items;
}

function titleHeight({ group }: PlacedGroup): number {
  return group ? groupHeight : 0;
}

/** The last of which something holds that holds of all before it too. */
function lastOf(
  placed: readonly PlacedGroup[],
  holds: (one: PlacedGroup) => boolean,
): PlacedGroup | undefined {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = placed[middle];
    if (one && holds(one)) low = middle + 1;
    else high = middle;
  }
  return placed[low - 1];
}
