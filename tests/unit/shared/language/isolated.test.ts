import { expect, it } from 'vitest';
import { isolated } from '../../../../shared/language/isolated';

it('sets apart words that run from right to left, and leaves others as they are', () => {
  expect(isolated('مراسل')).toBe('\u2068مراسل\u2069');
  expect(isolated('Redactie שלום')).toBe('\u2068Redactie שלום\u2069');
  for (const words of ['', 'Sport Buro', 'Zoë Ångström', '東京', '👩🏽‍💻🦊']) expect(isolated(words)).toBe(words);
});
