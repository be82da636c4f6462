import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeskItem } from '../../../../renderer/desk/planRows';
import {
  groupHeight,
  itemsBetween,
  planRows,
  rowAt,
  rowHeight,
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
      { kind: 'row', index: 60_000, top: 60_000 * rowHeight },
      { kind: 'row', index: 60_001, top: 60_001 * rowHeight },
    ]);
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
