import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stackCards } from '../../../../renderer/review/stackCards';

const card = fc.record({
  wanted: fc.integer({ min: -200, max: 4000 }),
  height: fc.integer({ min: 30, max: 400 }),
});
const cards = fc
  .array(card, { maxLength: 30 })
  .map((all) => all.toSorted((one, other) => one.wanted - other.wanted));
const room = { first: 24, gap: 8 };

describe('cards beside a text', () => {
  test('none lies over another or above the first place, and they keep their order', () => {
    fc.assert(
      fc.property(cards, fc.integer({ min: -1, max: 29 }), (all, active) => {
        const tops = stackCards(all, active, room);
        expect(tops).toHaveLength(all.length);
        for (const [at, top] of tops.entries()) {
          const before = all[at - 1];
          const free = before ? (tops[at - 1] ?? 0) + before.height + room.gap : room.first;
          expect(top).toBeGreaterThanOrEqual(free);
        }
      }),
    );
  });

  test('the one in use is where it is wanted, unless those before it need the room', () => {
    fc.assert(
      fc.property(cards, fc.nat({ max: 29 }), (all, active) => {
        const one = all[active];
        if (!one) return;
        const needed = all.slice(0, active).reduce((sum, { height }) => sum + height + room.gap, room.first);
        expect(stackCards(all, active, room)[active]).toBe(Math.max(one.wanted, needed));
      }),
    );
  });

  test('with room enough each is where it is wanted', () => {
    const all = [24, 300, 700].map((wanted) => ({ wanted, height: 100 }));
    expect(stackCards(all, -1, room)).toEqual([24, 300, 700]);
    expect(stackCards(all, 2, room)).toEqual([24, 300, 700]);
  });
});
