import { expect, it } from 'vitest';
import type { Article } from '../../../../../shared/article/Article';
import { textStatistics } from '../../../../../shared/preflight/text/textStatistics';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmArticle, words } from '../../../../fixtures/filmArticle';

const article = (change: Partial<Article>): Article => ({
  ...filmArticle(fakeOriginal),
  headline: 'Een kop',
  standfirst: [words('De intro. Die is kort.')],
  body: [],
  ...change,
});

it('counts what is printed, and finds the longest sentence', () => {
  const counted = textStatistics(
    article({
      body: [
        { kind: 'subhead', runs: [words('Een tussenkop. Geen zin.')] },
        {
          kind: 'paragraph',
          runs: [words('Kort. '), words('Deze zin is de langste van het hele stuk.', { bold: true })],
        },
        {
          kind: 'still',
          still: 'x',
          runs: [words('Een bijschrift telt niet mee, hoe lang het ook is of wordt.')],
        },
        { kind: 'quote', runs: [words('Zo is het.')] },
        { kind: 'paragraph', runs: [] },
      ],
    }),
  );
  expect(counted).toEqual({
    words: 24,
    characters: 7 + 22 + 24 + 47 + 10,
    letters: 6 + 18 + 21 + 38 + 8,
    paragraphs: 2,
    sentences: 5,
    average: 18 / 5,
    longest: { words: 9, where: { part: 'body', block: 1, stretch: [6, 47] } },
    minutes: 1,
  });
});

it('says of an empty article that there is nothing', () => {
  expect(textStatistics(article({ headline: '', standfirst: [] }))).toEqual({
    words: 0,
    characters: 0,
    letters: 0,
    paragraphs: 0,
    sentences: 0,
    average: 0,
    longest: null,
    minutes: 1,
  });
});
