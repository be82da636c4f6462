import { expect, it } from 'vitest';
import { bodyOf } from '../../../../../shared/article/documentShape';
import { isOwnStill } from '../../../../../shared/review/suggestions/isOwnStill';
import { noteSuggestion } from '../../../../../shared/review/suggestions/noteSuggestion';
import { suggestedArticle } from '../../../../fixtures/suggestedArticle';

const at = '2026-11-29T12:00:00.000Z';
const desk = 'Beeldredactie';

it('is one that stands in the text only as one’s own suggestion', () => {
  const doc = suggestedArticle();
  noteSuggestion(doc, 'x', desk, at);
  bodyOf(doc).insert(0, '\n', { block: 'still', still: 'nieuw', inserted: 'x' });
  expect(isOwnStill(doc, 'nieuw', desk)).toBe(true);
  expect(isOwnStill(doc, 'nieuw', 'Eindredactie')).toBe(false);
});

it('is none that is printed, suggested to move, or in no text', () => {
  const doc = suggestedArticle();
  noteSuggestion(doc, 'x', desk, at);
  expect(isOwnStill(doc, 'eerste', desk)).toBe(false);
  bodyOf(doc).insert(0, '\n', { block: 'still', still: 'eerste', inserted: 'x' });
  expect(isOwnStill(doc, 'eerste', desk)).toBe(false);
  expect(isOwnStill(doc, 'nergens', desk)).toBe(false);
});
