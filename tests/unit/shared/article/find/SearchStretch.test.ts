import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SearchStretch } from '../../../../../shared/article/find/SearchStretch';
import { charactersAt, placeOf } from '../../../../../shared/article/find/SearchStretch';

const stretches = fc
  .record({
    words: fc.string({ minLength: 1, maxLength: 12 }),
    at: fc.nat(20),
    skips: fc.array(fc.record({ before: fc.nat(12), length: fc.integer({ min: 1, max: 4 }) }), {
      maxLength: 4,
    }),
  })
  .map((one): SearchStretch => ({ ...one, skips: one.skips.toSorted((a, b) => a.before - b.before) }));

it('which characters a place has is what it was the place of', () => {
  fc.assert(
    fc.property(stretches, fc.nat(11), fc.nat(11), (stretch, one, other) => {
      const from = Math.min(one, other) % stretch.words.length;
      const until = Math.max(from, Math.max(one, other) % stretch.words.length) + 1;
      const place = placeOf(stretch, from, until);
      expect(charactersAt(stretch, place.from, place.until)).toEqual({ from, until });
    }),
  );
});

it('a place that begins or ends in what is passed over, or elsewhere, is none', () => {
  const stretch = { words: 'abcd', at: 10, skips: [{ before: 2, length: 3 }] };
  expect(charactersAt(stretch, 10, 17)).toEqual({ from: 0, until: 4 });
  expect(charactersAt(stretch, 11, 16)).toEqual({ from: 1, until: 3 });
  for (const [from, until] of [
    [9, 11],
    [12, 16],
    [11, 14],
    [11, 18],
    [12, 12],
  ] as const) {
    expect(charactersAt(stretch, from, until)).toBeNull();
  }
});
