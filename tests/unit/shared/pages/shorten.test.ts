import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from '../../../../shared/pages/shorten';

it('cuts at a word, without what hangs before the ellipsis', () => {
  expect(shorten('Een kop, en nog wat', 12)).toBe('Een kop, en…');
  expect(shorten('Een kop, ennogwat', 12)).toBe('Een kop…');
  expect(shorten('Kort', 12)).toBe('Kort');
});

it('is never longer than asked, and never ends in half a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '🎬', 'é', ',') }),
      fc.integer({ min: 2, max: 30 }),
      (text, longest) => {
        const short = shorten(text, longest);
        expect(short.length).toBeLessThanOrEqual(longest);
        expect(short).not.toMatch(/\p{Cs}/u);
      },
    ),
  );
});
