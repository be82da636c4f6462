import { expect, it } from 'vitest';
import { utf8Bytes, utf8Length } from '../../../../shared/still/utf8';

it.each(['a', 'é', '€', '𝄞', '', 'Ñetflix € 𝄞'])('writes %j as everybody does', (text) => {
  expect([...text].flatMap(utf8Bytes)).toEqual([...Buffer.from(text)]);
  expect(utf8Length(text)).toBe(Buffer.byteLength(text));
});

it('has nothing for half a character', () => {
  expect(utf8Length('\ud800a')).toBe(1);
});
