import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../../../shared/article/slug';

test.each([
  ['Nederlandse thriller in 93 landen', 'nederlandse-thriller-in-93-landen'],
  ['Coöperatie ‘Één’ & co.', 'cooperatie-een-co'],
  ["Foto's van z'n idool", 'fotos-van-zn-idool'],
  ['Øresund, Łódź en straße', 'oresund-lodz-en-strasse'],
  ['   ', 'stuk'],
  ['日本', 'stuk'],
])('%s becomes %s', (headline, slug) => {
  expect(slugOf(headline, 'stuk')).toBe(slug);
});

test('any text makes a safe address part', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (headline) => {
      expect(slugOf(headline, 'stuk')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slugOf(headline, 'stuk').length).toBeLessThanOrEqual(80);
    }),
  );
});
