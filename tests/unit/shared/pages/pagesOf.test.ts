import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../../shared/pages/pagesOf';

const newestFirst = (count: number): number[] => Array.from({ length: count }, (_, at) => count - at);

describe('pagesOf', () => {
  it('has every item once, in order, on pages that are neither empty nor overfull', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 2, max: 30 }), (count, size) => {
        const pages = pagesOf(newestFirst(count), size);
        expect(pages.flatMap(({ items }) => items)).toEqual(newestFirst(count));
        const [first, ...older] = pages;
        expect(first?.items.length).toBeLessThan(2 * size);
        for (const { items } of older) expect(items).toHaveLength(size);
        expect(pages.map(({ part }) => part)).toEqual([0, ...older.map((_, at) => older.length - at)]);
      }),
    );
  });

  it('leaves older pages as they are when something new comes', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 2, max: 30 }), (count, size) => {
        const now = new Map(pagesOf(newestFirst(count + 1), size).map(({ part, items }) => [part, items]));
        for (const { part, items } of pagesOf(newestFirst(count), size).slice(1)) {
          expect(now.get(part)).toEqual(items);
        }
      }),
    );
  });
});
