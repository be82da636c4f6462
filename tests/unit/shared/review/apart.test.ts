import { expect, test } from 'vitest';
import type { LaidWords } from '../../../../shared/review/apart';
import { apart } from '../../../../shared/review/apart';

const same = (words: string): LaidWords => ({ kind: 'same', words });
const out = (words: string): LaidWords => ({ kind: 'deleted', words });
const put = (words: string): LaidWords => ({ kind: 'inserted', words });

test('a word that came stands apart from the one it takes the place of', () => {
  expect([...apart([out('Regisseur'), put('Filmmaker'), same(' Bobby')])]).toEqual([1]);
  expect([...apart([same('in de '), out('Netflix top 10'), put('Netflix-top 10'), same('.')])]).toEqual([2]);
  expect([...apart([same('de '), out('‘kop’'), put('“kop”'), same(', die')])]).toEqual([2]);
  expect([...apart([put('een'), out('twee'), put('drie'), out('vier')])]).toEqual([1, 2, 3]);
  expect([...apart([out('cafe\u0301'), put('bar')])]).toEqual([1]);
});

test('where the text has a space already, or nothing to take the place of, there is no gap', () => {
  expect(apart([same('een '), out('lange '), put('korte '), same('avond')]).size).toBe(0);
  expect(apart([same('een'), out(' lange'), put(' korte'), same(' avond')]).size).toBe(0);
  expect(apart([out('een'), same(' '), put('twee')]).size).toBe(0);
  expect(apart([same('een '), put('lange '), same('avond')]).size).toBe(0);
  expect(apart([]).size).toBe(0);
});

test('within a word, and between marks of punctuation, letters stay where they belong', () => {
  expect(apart([same('woor'), out('d'), put('t'), same(' is')]).size).toBe(0);
  expect(apart([out('W'), put('w'), same('oord')]).size).toBe(0);
  expect(apart([same('woord'), out('.'), put('!')]).size).toBe(0);
});
