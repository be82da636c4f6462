import type { DeskGroup } from '../../shared/bridge/deskCalls';

/** Heights in pixels, as in the styles. */
export const rowHeight = 60;
export const groupHeight = 34;

/** How much room stands below the last row, in pixels: the bar of a selection lies over it. */
export const below = 72;

/** How rows stand: so many beside each other on a line, and how high a line is in pixels, a whole number. */
export interface RowShape {
  columns: number;
  lineHeight: number;
}

/** Each row a line of its own. */
export const listShape: RowShape = { columns: 1, lineHeight: rowHeight };

/** Rows under one title, and where they stand: the title's top in pixels from the list's. */
interface PlacedGroup {
  group: DeskGroup | null;
  /** The first row in it, counted from 0. */
  first: number;
  count: number;
  /** Its first line, counted from 0 through all groups. */
  line: number;
  top: number;
}

/** One thing in the list, and where it stands from the list's top, in pixels. */
export type DeskItem =
  | { kind: 'group'; group: DeskGroup; top: number }
  | {
      kind: 'row';
      /** Counts rows only, from 0. */
      index: number;
      /** Its place on its line, from 0. */
      column: number;
      top: number;
    };

/** How rows stand under and beside each other; known without knowing a single row. */
export interface PlannedRows {
  total: number;
  height: number;
  lines: number;
  shape: RowShape;
  placed: PlacedGroup[];
}

/** Puts `total` rows under each other, under the titles of their groups where there are any. */
export function planRows(
  total: number,
  groups: readonly DeskGroup[],
  shape: RowShape = listShape,
): PlannedRows {
  let top = 0;
  let first = 0;
  let line = 0;
  const parts = groups.length > 0 ? groups : [null];
  const placed = parts.map((group): PlacedGroup => {
    const here = { group, first, count: group ? group.count : total, line, top };
    const lines = Math.ceil(here.count / shape.columns);
    first += here.count;
    line += lines;
    top += titleHeight(here) + lines * shape.lineHeight;
    return here;
  });
  return { total, height: top, lines: line, shape, placed };
}

/** The top of a row. */
export function topOf(plan: PlannedRows, index: number): number {
  const group = lastOf(plan.placed, (one) => one.first <= index);
  if (!group) return 0;
  const into = Math.floor((index - group.first) / plan.shape.columns);
  return titleHeight(group) + group.top + into * plan.shape.lineHeight;
}

/** The place of a row on its line, from 0. */
export function columnOf(plan: PlannedRows, index: number): number {
  const group = lastOf(plan.placed, (one) => one.first <= index);
  return group ? (index - group.first) % plan.shape.columns : 0;
}

/** The line on which a row stands, counted from 0 through all groups. */
export function lineOf(plan: PlannedRows, index: number): number {
  const group = lastOf(plan.placed, (one) => one.first <= index);
  return group ? group.line + Math.floor((index - group.first) / plan.shape.columns) : 0;
}

/** The row at a place of a line, or the last of that line where it is not so long. */
export function rowOn(plan: PlannedRows, line: number, column: number): number {
  const group = lastOf(plan.placed, (one) => one.line <= line);
  if (!group) return 0;
  const into = (line - group.line) * plan.shape.columns + column;
  return group.first + Math.min(into, group.count - 1);
}

/** The first row on the line that stands at a height, or on the nearest to it. */
export function rowAt(plan: PlannedRows, height: number): number {
  const group = lastOf(plan.placed, (one) => one.top <= height);
  if (!group) return 0;
  const { columns, lineHeight } = plan.shape;
  const into = Math.floor((height - group.top - titleHeight(group)) / lineHeight);
  const last = Math.ceil(group.count / columns) - 1;
  return group.first + Math.max(0, Math.min(last, into)) * columns;
}

/** What stands between two heights, in order. */
export function itemsBetween(plan: PlannedRows, from: number, to: number): DeskItem[] {
  const items: DeskItem[] = [];
  const { columns, lineHeight } = plan.shape;
  const first = lastOf(plan.placed, (one) => one.top <= from);
  const begin = first ? plan.placed.indexOf(first) : 0;
  for (const group of plan.placed.slice(begin)) {
    if (group.top >= to) break;
    if (group.group && group.top + groupHeight > from) {
      items.push({ kind: 'group', group: group.group, top: group.top });
    }
    const rows = group.top + titleHeight(group);
    const start = Math.max(0, Math.floor((from - rows) / lineHeight)) * columns;
    const last = Math.min(group.count, Math.ceil((to - rows) / lineHeight) * columns);
    for (let place = start; place < last; place++) {
      const top = rows + Math.floor(place / columns) * lineHeight;
      items.push({ kind: 'row', index: group.first + place, column: place % columns, top });
    }
  }
  return items;
}

function titleHeight({ group }: Pick<PlacedGroup, 'group'>): number {
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
