import { expect, it } from 'vitest';
import {
  pictureChanges,
  stillsOfDifference,
  stillsOfRow,
  stillsShown,
} from '../../../../renderer/review/stillPairs';
import type { Article } from '../../../../shared/article/Article';
import { compareArticles } from '../../../../shared/review/compareArticles';
import { differencesOf } from '../../../../shared/review/differencesOf';
import type { Original, Still } from '../../../../shared/still/Still';
import { filmArticle, stillOf } from '../../../fixtures/filmArticle';

const original = (letter: string): Original => ({
  hash: letter.repeat(64),
  type: 'image/jpeg',
  width: 1200,
  height: 800,
  bytes: 9,
  name: `${letter}.jpg`,
});
const article = filmArticle(original('a'));
const withStills = (stills: Still[], change: Partial<Article> = {}): Article => ({
  ...article,
  ...change,
  stills,
});
const [inset, lead] = [stillOf('inset', original('a')), stillOf('lead', original('a'))];

/** What each difference between two states shows: of which file before, and after. */
function pictures(before: Article, after: Article): [key: string, before: string, after: string][] {
  const comparison = compareArticles(before, after);
  const shown = stillsShown(before, after);
  return differencesOf(comparison).flatMap((difference) => {
    const pair = stillsOfDifference(difference, comparison, shown);
    if (!pair) return [];
    return [[difference.key, pair.before?.original.name ?? '', pair.after?.original.name ?? '']];
  });
}

it('gives both pictures of a still that has another file, or the one whose text is another', () => {
  const before = withStills([inset, lead]);
  const replaced = withStills([inset, stillOf('lead', original('b'))]);
  expect(pictures(before, replaced)).toEqual([['still lead', 'a.jpg', 'b.jpg']]);
  expect(pictures(replaced, before)).toEqual([['still lead', 'b.jpg', 'a.jpg']]);
  const told = withStills([inset, { ...lead, altText: 'Een leeg plein' }]);
  expect(pictures(before, told)).toEqual([['still lead altText', 'a.jpg', 'a.jpg']]);
  // The text stands beside the picture it is of now; that this is another is said once.
  const both = withStills([inset, { ...stillOf('lead', original('b')), altText: 'Een leeg plein' }]);
  expect(pictures(before, both)).toEqual([
    ['still lead', 'a.jpg', 'b.jpg'],
    ['still lead altText', 'b.jpg', 'b.jpg'],
  ]);
});

it('gives the one picture of a still that came or went, and none for words', () => {
  const before = withStills([inset, lead]);
  const body = article.body.filter((block) => block.kind !== 'still' || block.still !== 'inset');
  const without = withStills([inset, lead], { body, headline: 'Een andere kop' });
  expect(pictures(before, without).map(([, ...names]) => names)).toEqual([['a.jpg', '']]);
  expect(pictures(without, before).map(([, ...names]) => names)).toEqual([['', 'a.jpg']]);
});

it('gives a row its still, also where nothing of it differs', () => {
  const before = withStills([inset, lead]);
  const shown = stillsShown(before, before);
  const rows = compareArticles(before, before).body;
  const stills = rows.map((row) => stillsOfRow(row, shown)?.after?.id ?? '');
  expect(stills.filter(Boolean)).toEqual(['lead', 'inset']);
  expect(stillsOfRow(rows[0]!, stillsShown(null, before))).toEqual({ before: null, after: lead });
});

it('tells another file from another focal point and another crop', () => {
  const none = { file: false, focus: false, crop: false };
  const moved = { ...lead, focus: { x: 0.1, y: 0.55 } };
  const cropped = { ...lead, crops: { square: { x: 0.5, y: 0.5, size: 0.5, ratio: 1 } } };
  const other = stillOf('lead', original('b'));
  expect(pictureChanges({ before: lead, after: lead })).toEqual(none);
  expect(pictureChanges({ before: lead, after: moved })).toEqual({ ...none, focus: true });
  expect(pictureChanges({ before: moved, after: other })).toEqual({ ...none, file: true, focus: true });
  expect(pictureChanges({ before: cropped, after: lead })).toEqual({ ...none, crop: true });
  expect(pictureChanges({ before: lead, after: { ...lead, turns: 1 } })).toEqual({ ...none, crop: true });
  expect(pictureChanges({ before: null, after: lead })).toEqual(none);
});
