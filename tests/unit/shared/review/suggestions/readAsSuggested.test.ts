import { expect, it } from 'vitest';
import { readArticle } from '../../../../../shared/article/readArticle';
import { readAsSuggested } from '../../../../../shared/review/suggestions/readAsSuggested';
import { settleValues } from '../../../../../shared/review/suggestions/settleValues';
import { suggestValue } from '../../../../../shared/review/suggestions/suggestValue';
import { ofStill, ofTag, suggestedArticle } from '../../../../fixtures/suggestedArticle';

it('is what comes of taking all of it over', () => {
  const doc = suggestedArticle();
  const suggest = (minute: number) => ({
    id: `voorstel ${minute}`,
    by: `Schrijver ${minute}`,
    at: new Date(Date.UTC(2026, 10, 29, 12, minute)).toISOString(),
  });
  suggestValue(doc, ofStill('eerste'), 'Nat plein', suggest(1));
  suggestValue(doc, ofStill('eerste'), 'Leeg plein', suggest(2));
  suggestValue(doc, ofStill('tweede', 'kind'), 'photo', suggest(3));
  suggestValue(doc, ofTag('company:netflix'), null, suggest(4));
  suggestValue(doc, ofTag('company:npo'), { kind: 'company', label: 'NPO' }, suggest(5));
  suggestValue(doc, ofTag('genre:thriller'), { kind: 'genre', label: 'Thriller' }, suggest(6));
  suggestValue(doc, ofTag('genre:thriller'), { kind: 'genre', label: 'thriller' }, suggest(7));
  const suggested = readAsSuggested(doc);
  settleValues(doc, null, 'accepted', 'Anna', '2026-11-29T13:00:00.000Z');
  expect(suggested).toEqual(readArticle(doc));
});
