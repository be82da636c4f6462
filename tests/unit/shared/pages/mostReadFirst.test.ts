import { expect, it } from 'vitest';
import { mostReadFirst } from '../../../../shared/pages/mostReadFirst';
import type { PageArticle } from '../../../../shared/pages/PageArticle';
import { standingsOf } from '../../../../shared/pages/standingsOf';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmPage } from '../../../fixtures/filmArticle';

const page = filmPage(fakeOriginal);
const figures = {
  tool: 'matomo',
  file: 'x.csv',
  measured: 'readers',
  from: '',
  until: '2026-11-22',
  takenAt: '',
  readers: [
    ['a', 9],
    ['b', 4],
    ['c', 4],
  ] as [string, number][],
} as const;
const since = '2026-11-24T09:00:00Z';

function order(popularity: Parameters<typeof standingsOf>[0]): string[] {
  const standing = standingsOf(popularity);
  const pages = ['d', 'c', 'b', 'a'].map((id): PageArticle => ({
    ...page,
    article: { ...page.article, id },
    ...standing(id),
  }));
  return mostReadFirst(pages).map(({ article }) => article.id);
}

it('goes by figures, by hand, and by hand before figures', () => {
  const byFigures = { ...figures, readers: [...figures.readers] };
  expect(order({ figures: byFigures, byHand: null })).toEqual(['a', 'c', 'b']);
  expect(order({ figures: null, byHand: { articles: ['d', 'b'], since } })).toEqual(['d', 'b']);
  expect(order({ figures: byFigures, byHand: { articles: ['d', 'b'], since } })).toEqual([
    'd',
    'b',
    'a',
    'c',
  ]);
  expect(order({ figures: null, byHand: null })).toEqual([]);
});
