import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WrittenPlaces } from '../../../../shared/article/WrittenPlaces';
import { deleted, inserted, textOf } from '../../../fixtures/textOf';

describe('places', () => {
  it('stand where they stood, with what is not printed before them', () => {
    const places = new WrittenPlaces(
      textOf('body', inserted('xx'), ['abc'], inserted('yyy', 'b'), deleted('d'), ['e\n']).getText('body'),
    );
    expect([0, 1, 2, 3, 4, 5, 6].map((at) => places.written(at))).toEqual([2, 3, 4, 8, 9, 10, 11]);
    expect([0, 1, 2, 3, 5, 6, 8, 9].map((at) => places.printed(at))).toEqual([0, 0, 0, 1, 3, 3, 3, 4]);
  });

  it('count what two suggestions would insert side by side as one, and objects as one character', () => {
    const text = textOf('body', ['a'], inserted('bb'), inserted({ embed: 'line-break' }, 'b'), ['c']).getText(
      'body',
    );
    const places = new WrittenPlaces(text);
    expect([places.written(0), places.written(1), places.written(2)]).toEqual([0, 4, 5]);
    expect(places.printed(3)).toBe(1);
  });

  it('are the same where nothing is suggested', () => {
    const places = new WrittenPlaces(textOf('body', ['abc'], deleted('d')).getText('body'));
    expect([0, 3, 99].map((at) => [places.written(at), places.printed(at)])).toEqual([
      [0, 0],
      [3, 3],
      [99, 99],
    ]);
  });

  it('are those of the very characters, whatever is suggested between them', () => {
    const stretch = fc.record({
      length: fc.integer({ min: 1, max: 4 }),
      hidden: fc.boolean(),
      id: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        let next = 0;
        const letters = (count: number): string =>
          Array.from({ length: count }, () => String.fromCodePoint(0x4e00 + next++)).join('');
        const written = stretches.map(({ length, hidden, id }) => ({ words: letters(length), hidden, id }));
        const text = textOf(
          'body',
          ...written.map(({ words, hidden, id }) => (hidden ? inserted(words, id) : ([words] as const))),
        ).getText('body');
        const all = written.map(({ words }) => words).join('');
        const seen = written.map(({ words, hidden }) => (hidden ? '' : words)).join('');
        const places = new WrittenPlaces(text);
        for (const [at, letter] of [...seen].entries()) {
          expect(all[places.written(at)]).toBe(letter);
          expect(places.printed(all.indexOf(letter))).toBe(at);
        }
        expect(places.written(seen.length)).toBe(all.length);
        expect(places.printed(all.length)).toBe(seen.length);
      }),
    );
  });
});
