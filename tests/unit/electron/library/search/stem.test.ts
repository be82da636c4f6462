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

  it('begins as its word does', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzy'];
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(word, (drawn) => {
        const made = drawn.join('');
        expect(stem(made).charAt(0)).toBe(made.charAt(0));
      }),
      { numRuns: 5000 },
    );
  });
});
