import { expect, it } from 'vitest';
import { pageTexts } from '../../../../shared/language/pageTexts';
import { mostReadDate } from '../../../../shared/pages/mostReadDate';
import type { Figures } from '../../../../shared/pages/Popularity';

const zone = 'Europe/Amsterdam';
const of = (from: string, until = '2026-11-22'): Figures => ({
  tool: 'other',
  file: '',
  measured: 'views',
  from,
  until,
  takenAt: '',
  readers: [],
});

it.each([
  ['2026-11-16', 'Week tot en met 22\u00a0november 2026', 'Week to 22\u00a0November 2026'],
  ['2026-11-22', 'Op 22\u00a0november 2026', 'On 22\u00a0November 2026'],
  ['', 'Tot en met 22\u00a0november 2026', 'Up to 22\u00a0November 2026'],
  [
    '2026-10-31',
    '31\u00a0oktober 2026 tot en met 22\u00a0november 2026',
    '31\u00a0October 2026 to 22\u00a0November 2026',
  ],
])('says of figures from %s: %s', (from, dutch, english) => {
  for (const [language, line] of [
    ['nl', dutch],
    ['en', english],
  ] as const) {
    const date = mostReadDate({ figures: of(from), byHand: null }, zone, pageTexts[language]);
    expect(`${date?.words} ${date?.printed}`).toBe(line);
    expect(date?.iso).toBe('2026-11-22');
  }
});

it('says when a list was put together by hand, on the clock of the theme, whatever figures there are', () => {
  const byHand = { articles: [], since: '2026-11-22T23:30:00Z' };
  expect(mostReadDate({ figures: of(''), byHand }, zone, pageTexts.nl)).toEqual({
    words: 'Gekozen op',
    iso: '2026-11-23',
    printed: '23\u00a0november 2026',
  });
});

it('says nothing where there is nothing to say', () => {
  expect(mostReadDate({ figures: null, byHand: null }, zone, pageTexts.nl)).toBeNull();
});
