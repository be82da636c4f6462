import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../../../electron/library/search/stem';

describe('a stem', () => {
  it('is one for a word and its inflections', () => {
    for (const [one, other] of [
      ['film', 'films'],
      ['serie', 'series'],
      ['recensie', 'recensies'],
      ['advies', 'adviezen'],
      ['brief', 'brieven'],
      ['huis', 'huizen'],
      ['kijker', 'kijkers'],
      ['lopen', 'loop'],
    ] as const)
      expect(stem(one)).toBe(stem(other));
  });

  it('has its first three letters of its word, or all but its last', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzy'];
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(word, (drawn) => {
        const made = drawn.join('');
        const root = stem(made);
        const common = Math.max(1, Math.min(3, root.length - 1));
        expect(root.slice(0, common)).toBe(made.slice(0, common));
      }),
      { numRuns: 5000 },
    );
  });
});
