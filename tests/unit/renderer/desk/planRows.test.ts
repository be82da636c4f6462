import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeskItem } from '../../../../renderer/desk/planRows';
import {
  columnOf,
  groupHeight,
  itemsBetween,
  lineOf,
  planRows,
  rowAt,
  rowHeight,
  rowOn,
  topOf,
} from '../../../../renderer/desk/planRows';

const groupsOf = (...counts: number[]): { key: string; label: string; count: number }[] =>
  counts.map((count, index) => ({ key: String(index), label: '', count }));
const heightOf = (item: DeskItem): number => (item.kind === 'group' ? groupHeight : rowHeight);
const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

describe('planRows', () => {
  it('puts every row under the title of its group, each title once', () => {
    const plan = planRows(5, groupsOf(2, 1, 2));
    const items = itemsBetween(plan, 0, plan.height);
    expect(items.map((item) => (item.kind === 'group' ? `group ${item.group.key}` : item.index))).toEqual([
      'group 0',
      0,
      1,
      'group 1',
      2,
      'group 2',
      3,
      4,
    ]);
    expect(plan.height).toBe(3 * groupHeight + 5 * rowHeight);
  });

  it('leaves no gap and no overlap, and knows each row by its height', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }), (counts) => {
        const plan = planRows(total(counts), groupsOf(...counts));
        let top = 0;
        for (const item of itemsBetween(plan, 0, plan.height)) {
          expect(item.top).toBe(top);
          if (item.kind === 'row') {
            expect(topOf(plan, item.index)).toBe(top);
            expect(rowAt(plan, top)).toBe(item.index);
            expect(rowAt(plan, top + rowHeight - 1)).toBe(item.index);
          }
          top += heightOf(item);
        }
        expect(top).toBe(plan.height);
      }),
    );
  });

  it('has rows alone where nothing is grouped', () => {
    const plan = planRows(100_000, []);
    expect(plan.height).toBe(100_000 * rowHeight);
    expect(itemsBetween(plan, 60_000 * rowHeight, 60_002 * rowHeight)).toEqual([
      { kind: 'row', index: 60_000, column: 0, top: 60_000 * rowHeight },
      { kind: 'row', index: 60_001, column: 0, top: 60_001 * rowHeight },
    ]);
  });
});

describe('planRows with several on a line', () => {
  const shape = { columns: 3, lineHeight: 300 };

  it('begins a line under each title, and fills it', () => {
    const plan = planRows(6, groupsOf(4, 2), shape);
    expect(itemsBetween(plan, 0, plan.height).filter(({ kind }) => kind === 'row')).toEqual([
      { kind: 'row', index: 0, column: 0, top: groupHeight },
      { kind: 'row', index: 1, column: 1, top: groupHeight },
      { kind: 'row', index: 2, column: 2, top: groupHeight },
      { kind: 'row', index: 3, column: 0, top: groupHeight + 300 },
      { kind: 'row', index: 4, column: 0, top: 2 * groupHeight + 600 },
      { kind: 'row', index: 5, column: 1, top: 2 * groupHeight + 600 },
    ]);
    expect(plan.height).toBe(2 * groupHeight + 900);
    expect(plan.lines).toBe(3);
  });

  it('knows each by its height, its line and its column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        (counts, columns) => {
          const plan = planRows(total(counts), groupsOf(...counts), { columns, lineHeight: 300 });
          const rows = itemsBetween(plan, 0, plan.height).flatMap((item) =>
            item.kind === 'row' ? item : [],
          );
          expect(rows.map(({ index }) => index)).toEqual([...Array(total(counts)).keys()]);
          expect(rows.map(({ index }) => [topOf(plan, index), columnOf(plan, index)])).toEqual(
            rows.map(({ top, column }) => [top, column]),
          );
          expect(rows.map(({ index, column }) => rowOn(plan, lineOf(plan, index), column))).toEqual(
            rows.map(({ index }) => index),
          );
          const first = rows.map(({ index, column }) => index - column);
          expect(rows.map(({ top }) => rowAt(plan, top))).toEqual(first);
          expect(rows.map(({ top }) => rowAt(plan, top + 299))).toEqual(first);
        },
      ),
    );
  });
});

describe('itemsBetween', () => {
  it('takes everything that shows between two heights, and hardly more', () => {
    const plan = planRows(300, groupsOf(3, 40, 7, 250));
    const all = itemsBetween(plan, 0, plan.height);
    fc.assert(
      fc.property(fc.integer({ min: -500, max: plan.height + 500 }), fc.nat(2000), (from, tall) => {
        const to = from + tall;
        const shown = itemsBetween(plan, from, to);
        const wanted = all.filter((item) => item.top < to && item.top + heightOf(item) > from);
        for (const item of wanted) expect(shown).toContainEqual(item);
        expect(shown.length).toBeLessThanOrEqual(wanted.length + 2);
      }),
    );
  });
});
