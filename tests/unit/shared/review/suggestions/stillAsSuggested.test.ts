import { expect, it } from 'vitest';
import { suggestedValuesOf } from '../../../../../shared/article/documentShape';
import { readArticle } from '../../../../../shared/article/readArticle';
import { readSuggestedValues } from '../../../../../shared/review/suggestions/readSuggestedValues';
import { stillAsSuggested } from '../../../../../shared/review/suggestions/stillAsSuggested';
import { suggestValue } from '../../../../../shared/review/suggestions/suggestValue';
import { ofStill, suggestedArticle } from '../../../../fixtures/suggestedArticle';

it('is the still with what one suggests oneself, and itself where that is nothing', () => {
  const doc = suggestedArticle();
  const at = '2026-11-29T12:00:00.000Z';
  suggestValue(doc, ofStill('eerste'), 'Nat plein', { id: 'a', by: 'Anna', at });
  suggestValue(doc, ofStill('eerste', 'creator'), '', { id: 'b', by: 'Anna', at });
  suggestValue(doc, ofStill('eerste', 'via'), 'ANP', { id: 'c', by: 'Bram', at });
  const all = readSuggestedValues(suggestedValuesOf(doc));
  const [first, second] = readArticle(doc).stills as [never, never];
  expect(stillAsSuggested(first, all, 'Anna')).toMatchObject({
    altText: 'Nat plein',
    creator: '',
    via: 'Elmer van der Marel',
  });
  expect(stillAsSuggested(second, all, 'Anna')).toBe(second);
  expect(stillAsSuggested(first, all, 'Chris')).toBe(first);
});
