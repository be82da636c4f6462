import { describe, expect, it } from 'vitest';
import { KeptWordIndex } from '../../../../../shared/article/spelling/KeptWordIndex';
import { isKeptWord, keptWord } from '../../../../../shared/article/spelling/keptWord';

describe('KeptWordIndex', () => {
  const index = new KeptWordIndex(['netflixserie'], new Set(['iHostage', "pa's"]));

  it.each(['netflixserie', 'Netflixserie', 'NETFLIXSERIE', 'iHostage', 'IHostage', "iHostage's", "pa's"])(
    'has %s',
    (word) => expect(index.has(word)).toBe(true),
  );
  it.each(['netflix', 'ihostage', 'netflixseries', ''])('has no %j', (word) =>
    expect(index.has(word)).toBe(false),
  );
});

describe('keptWord', () => {
  it.each([
    [' iHostage ', 'iHostage'],
    ['pa’s', "pa's"],
    ['cafe\u0301', 'café'],
    ['te\u00ADle', 'tele'],
    ['Noord-Holland', 'Noord-Holland'],
  ])('keeps %j as %j', (typed, word) => {
    expect(keptWord(typed)).toBe(word);
    expect(isKeptWord(word)).toBe(true);
  });

  it.each([
    '',
    ' ',
    'twee woorden',
    'a',
    '3D',
    'film-',
    'o.a.',
    'krant.nl',
    'мир',
    '<b>',
    'x'.repeat(61),
    'x'.repeat(10_000),
  ])('keeps nothing of %j', (typed) => expect(keptWord(typed)).toBe(null));

  it('says of what is not as a list keeps it that it is no such word', () => {
    for (const value of [' x', 'pa’s', 7, null, undefined, ['film']]) expect(isKeptWord(value)).toBe(false);
  });
});
