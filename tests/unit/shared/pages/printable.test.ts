import { expect, it } from 'vitest';
import { printable } from '../../../../shared/pages/printable';

it('takes out what pages may not carry, at any depth, and composes what is in parts', () => {
  const value = { kop: 'a\u0000b', lijst: [1, { tekst: 'cafe\u0301' }, 'gewoon'], leeg: null };
  expect(printable(value)).toEqual({ kop: 'ab', lijst: [1, { tekst: 'caf\u00e9' }, 'gewoon'], leeg: null });
  expect(value.kop).toBe('a\u0000b');
});

it('leaves a value as it is where there is nothing to take out', () => {
  const value = { kop: 'é', lijst: ['a', { b: 1 }] };
  expect(printable(value)).toBe(value);
});
