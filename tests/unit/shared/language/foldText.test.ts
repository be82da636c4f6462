import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, foldText, joinStretches, queryWords } from '../../../../shared/language/foldText';

describe('foldText', () => {
  it('takes case and diacritics away', () => {
    expect(foldText('Geëxporteerd ÇA één')).toBe('geexporteerd ca een');
  });

  it('is exactly as long as the text, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
    expect(foldText('ﬁlm İstanbul')).toHaveLength('ﬁlm İstanbul'.length);
  });
});

describe('findWords', () => {
  it('finds every place, and joins what touches', () => {
    expect(findWords('Netflix en netflix', ['netflix'])).toEqual([
      [0, 7],
      [11, 18],
    ]);
    expect(findWords('Netflix', ['net', 'flix'])).toEqual([[0, 7]]);
    expect(findWords('één', queryWords(' EEN '))).toEqual([[0, 3]]);
  });

  it('finds nothing for a query of white space', () => {
    expect(findWords('abc', queryWords('  '))).toEqual([]);
  });
});

it('joinStretches covers the same characters, without overlap', () => {
  const stretch = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]) => [start, start + length] as const);
  const covered = (stretches: readonly (readonly [number, number])[]): Set<number> =>
    new Set(stretches.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at)));
  fc.assert(
    fc.property(fc.array(stretch), (stretches) => {
      const joined = joinStretches(stretches);
      expect(covered(joined)).toEqual(covered(stretches));
      joined.slice(1).forEach(([start], at) => expect(start).toBeGreaterThan(joined[at]?.[1] ?? 0));
    }),
  );
});
