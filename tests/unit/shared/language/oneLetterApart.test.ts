import { expect, it } from 'vitest';
import { oneLetterApart } from '../../../../shared/language/oneLetterApart';

it.each([
  ['film', 'films', true],
  ['films', 'film', true],
  ['netflix', 'netflex', true],
  ['netflix', 'netfilx', true],
  ['netflix', 'nteflxi', false],
  ['netflix', 'netflix', false],
  ['abc', 'abcde', false],
  ['', 'a', true],
  ['ab', 'cd', false],
])('%s and %s: %s', (a, b, apart) => {
  expect(oneLetterApart(a, b)).toBe(apart);
});
