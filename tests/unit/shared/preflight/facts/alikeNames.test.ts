import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alikeNames } from '../../../../../shared/preflight/facts/alikeNames';
import { withinEdits } from '../../../../../shared/preflight/facts/withinEdits';

it.each<[string, string, boolean]>([
  ['Elmer van der Marel', 'Elmer van de Marel', true],
  ['Bobby Boermans', 'Bobby Boerman', true],
  ['Boerman', 'Bobby Boermans', false],
  ['Boormans', 'Bobby Boermans', true],
  ['Café Zuid', 'Cafe Zuid', true],
  ['Netflix', 'NetFlix', true],
  ['Nederland', 'Nederlandse', false],
  ['Jan', 'Jam', false],
  ['Zaal 12', 'Zaal 13', false],
  ['Utrecht', 'Dordrecht', false],
  ['Boermans', 'Bobby Boermans', false],
])('%s and %s', (one, other, isAlike) => {
  const alike = alikeNames([one, other]);
  expect(alike.get(one) ?? []).toEqual(isAlike ? [other] : []);
  expect(alike.get(other) ?? []).toEqual(isAlike ? [one] : []);
});

it('counts letters put in, left out and replaced', () => {
  expect(withinEdits('', '', 0)).toBe(true);
  expect(withinEdits('marel', 'marle', 1)).toBe(false);
  expect(withinEdits('marel', 'marle', 2)).toBe(true);
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, fc.nat(7), fc.constantFrom('', 'x'), (text, at, put) => {
      const changed = text.slice(0, at) + put + text.slice(at + 1);
      return withinEdits(text, changed, 1) && withinEdits(changed, text, 1);
    }),
  );
  fc.assert(
    fc.property(word, word, (one, other) => {
      return withinEdits(one, other, 0) === (one === other) && withinEdits(one, other, 8);
    }),
  );
});
