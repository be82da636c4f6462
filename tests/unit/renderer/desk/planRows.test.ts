import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeskItem } from '../../../../renderer/desk/planRows';
import { groupHeight, itemsBetween, planRows, rowHeight } from '../../../../renderer/desk/planRows';
import { card } from './cards';

const now = new Date(2026, 4, 6, 14, 30);
const daysAgo = (days: number): string => new Date(2026, 4, 6 - days, 9).toISOString();
const cards = [0, 0, 1, 2, 30].map((days) => card({ editedAt: daysAgo(days) }));

const heightOf = (item: DeskItem): number => (item.kind === 'group' ? groupHeight : rowHeight);

describe('planRows', () => {
  it('puts every card under its day, each group once', () => {
    const { items, height } = planRows(cards, now, true, (one) => one.editedAt);
    expect(items.map((item) => (item.kind === 'group' ? item.group : item.index))).toEqual([
      'today',
      0,
      1,
      'yesterday',
      2,
      'this-week',
      3,
      'earlier',
      4,
    ]);
    expect(height).toBe(4 * groupHeight + 5 * rowHeight);
  });

  it('leaves no gap and no overlap', () => {
    const { items, height } = planRows(cards, now, true, (one) => one.editedAt);
    let top = 0;
    for (const item of items) {
      expect(item.top).toBe(top);
      top += heightOf(item);
    }
    expect(top).toBe(height);
  });

  it('makes no groups when they would mean nothing', () => {
    const { items } = planRows(cards, now, false, (one) => one.editedAt);
    expect(items.every((item) => item.kind === 'row')).toBe(true);
  });
});

describe('itemsBetween', () => {
  it('takes everything that shows between two heights, and hardly more', () => {
    const { items, height } = planRows(
      Array.from({ length: 300 }, (_, at) => card({ editedAt: daysAgo(at / 40) })),
      now,
      true,
      (one) => one.editedAt,
    );
    fc.assert(
      fc.property(fc.integer({ min: -500, max: height + 500 }), fc.nat(2000), (from, tall) => {
        const to = from + tall;
        const [start, end] = itemsBetween(items, from, to);
        items.forEach((item, at) => {
          const shows = item.top < to && item.top + heightOf(item) > from;
          if (shows) expect(at >= start && at < end).toBe(true);
        });
        expect(end - start).toBeLessThanOrEqual(tall / groupHeight + 2);
      }),
    );
  });
});
