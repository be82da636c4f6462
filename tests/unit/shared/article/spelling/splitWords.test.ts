import { describe, expect, it } from 'vitest';
import { longestWord, splitWords } from '../../../../../shared/article/spelling/splitWords';

const wordsOf = (text: string): string[] => splitWords(text).map(({ word }) => word);

describe('splitWords', () => {
  it.each([
    ['De film- en serienieuws.', ['De', 'film', 'en', 'serienieuws']],
    ["auto’s, zo’n en film's", ["auto's", "zo'n", 'en', "film's"]],
    ['de zee-egel van Noord-Holland', ['de', 'zee-egel', 'van', 'Noord-Holland']],
    ['(woord) “woord” ‘woord’ woord… woord—woord', Array(6).fill('woord')],
    ['en/of', ['en', 'of']],
    ['regel\nregel', ['regel', 'regel']],
    ['te\u00ADle\u00ADvi\u00ADsie', ['televisie']],
    ['cafe\u0301', ['café']],
    ['non\u2011stop', ['non-stop']],
    ['film🎬kijken 👩‍👩‍👧 nu', ['film', 'kijken', 'nu']],
  ])('finds the words of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['numbers and words with digits', '2025 3D 16-jarige 50+ 9/11 h264'],
    [
      'addresses',
      'https://voorbeeld.example/paadje www.voorbeeld.example (netflix.com) nos.nl/artikel, iemand@krant.example',
    ],
    ['names after @ and #', '@iemand #ditisnieuws'],
    ['single letters', 'a ’t ’s é'],
    ['letters with full stops', 'o.a. a.u.b. J.R.R.'],
    ['other scripts', 'שלום мир 日本語 مرحبا Ωmega'],
    ['what is too long', 'a'.repeat(longestWord + 1)],
  ])('leaves out %s', (_what, text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it('says where each word stands, whatever cannot be seen in it', () => {
    const text = 'een te\u00ADle\u00ADvi\u00ADsie, תוכנית televisie';
    expect(splitWords(text).map(({ from, until }) => text.slice(from, until))).toEqual([
      'een',
      'te\u00ADle\u00ADvi\u00ADsie',
      'televisie',
    ]);
  });

  it('knows what a word may stand for by the sign beside it', () => {
    expect(splitWords('Eén één Eens').map(({ others }) => others)).toEqual([['één'], [], []]);
    expect(splitWords('bijv. gezondheids- en Hans’ ’ns').map(({ others }) => others)).toEqual([
      ['bijv.'],
      ['gezondheids-', 'gezondheid'],
      [],
      ["Hans'"],
      ["'ns"],
    ]);
  });

  it('takes a sentence without a space after it for two words, and no address', () => {
    expect(wordsOf('einde.Begin')).toEqual(['einde', 'Begin']);
  });

  it.each([
    ['letters', 'a'.repeat(100_000)],
    ['dots', 'a.'.repeat(50_000)],
    ['hyphens', 'aa-'.repeat(30_000)],
    ['apostrophes', "'".repeat(100_000)],
    ['signs that cannot be seen', `a${'\u00AD'.repeat(100_000)}`],
    ['marks', `a${'\u0301'.repeat(100_000)}`],
    ['at signs', '@a'.repeat(50_000)],
    ['spaces', ' '.repeat(100_000)],
  ])('is done at once with a hundred thousand %s', (_what, text) => {
    const before = performance.now();
    splitWords(text);
    expect(performance.now() - before).toBeLessThan(250);
  });
});
