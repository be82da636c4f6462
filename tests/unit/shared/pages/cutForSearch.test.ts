import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutForSearch, searchPlaces } from '../../../../shared/pages/cutForSearch';
import { searchWidth } from '../../../../shared/pages/searchWidth';

const { title, description } = searchPlaces;

it('measures as the type of search results does', () => {
  expect(searchWidth('Hamburgefonstiv')).toBeCloseTo(7.558, 3);
  expect(searchWidth('café')).toBe(searchWidth('cafe'));
  expect(searchWidth('cafe\u0301')).toBe(searchWidth('cafe'));
  expect(searchWidth('iiii')).toBeLessThan(searchWidth('mm'));
  expect(searchWidth('')).toBe(0);
});

it('leaves what fits, and cuts the rest at a word', () => {
  expect(cutForSearch('Nederlandse thriller in 93 landen', title)).toEqual({
    shown: 'Nederlandse thriller in 93 landen',
    kept: null,
  });
  const cut = cutForSearch(
    'Nederlandse thriller in 93 landen in de top 10 en wereldwijd miljoenen keren bekeken',
    title,
  );
  expect(cut).toEqual({
    shown: 'Nederlandse thriller in 93 landen in de top 10 en wereldwijd …',
    kept: 60,
  });
});

it('goes by width: narrow letters get further than wide ones', () => {
  const narrow = cutForSearch('il '.repeat(80), title).kept ?? 0;
  const broad = cutForSearch('WM '.repeat(80), title).kept ?? 0;
  expect(narrow).toBeGreaterThan(2 * broad);
});

it('cuts a word that is too long inside it, never in half a character', () => {
  expect(cutForSearch('👩‍👩‍👧'.repeat(200), title).shown).toMatch(/^(?:👩‍👩‍👧)+ …$/u);
  expect(cutForSearch('a'.repeat(10_000), description).shown).toMatch(/^a+ …$/);
});

it('shows a beginning of any text, within its place', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'W', ' ', 'é', 'ي', '字', '😀', '\u0301', '-', '…'),
    maxLength: 200,
  });
  fc.assert(
    fc.property(text, (whole) => {
      const { shown, kept } = cutForSearch(whole, title);
      if (kept === null) return shown === whole;
      expect(searchWidth(shown)).toBeLessThanOrEqual(title.width / title.size);
      expect(whole.startsWith(shown.slice(0, -2))).toBe(true);
      return [...shown].length === kept + 2;
    }),
  );
});
