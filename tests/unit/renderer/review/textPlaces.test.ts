import { expect, test } from 'vitest';
import { TextPlaces } from '../../../../renderer/review/textPlaces';
import type { Article } from '../../../../shared/article/Article';
import { compareArticles } from '../../../../shared/review/compareArticles';
import { differencesOf } from '../../../../shared/review/differencesOf';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmArticle } from '../../../fixtures/filmArticle';

test('what differs of a still stands beside the block that shows it', () => {
  const before = filmArticle(fakeOriginal);
  const [lead, ...others] = before.stills;
  if (!lead) throw new Error('no still');
  const changed = { ...lead, altText: 'Anders', creditLine: 'Beeld: Redactie Film', focus: { x: 0, y: 0 } };
  const after: Article = { ...before, stills: [changed, ...others], byline: 'Sport Buro' };
  const comparison = compareArticles(before, after);
  const places = new TextPlaces(comparison, 'after');
  const at = after.body.findIndex((block) => block.kind === 'still' && block.still === lead.id);
  expect(differencesOf(comparison).map((one) => [one.key, places.ofDifference(one).part])).toEqual([
    [`still ${lead.id}`, `row ${at}`],
    [`still ${lead.id} creditLine`, `row ${at}`],
    [`still ${lead.id} altText`, `row ${at}`],
    ['field byline', ''],
  ]);
});
