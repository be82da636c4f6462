import { expect, it } from 'vitest';
import { emptyDocument, suggestionsOf } from '../../../../../shared/article/documentShape';
import { longestWriterName } from '../../../../../shared/article/Version';
import { isOwnSuggestion, noteSuggestion } from '../../../../../shared/review/suggestions/noteSuggestion';

const now = '2026-11-29T12:00:00.000Z';

it('keeps who was first to make a suggestion', () => {
  const doc = emptyDocument();
  noteSuggestion(doc, 'a', 'Anna', now);
  noteSuggestion(doc, 'a', 'Bram', '2027-01-01T00:00:00.000Z');
  expect(suggestionsOf(doc).toJSON()).toEqual({ a: { by: 'Anna', at: now } });
});

it('knows whose a suggestion is, also of somebody with a very long name or none', () => {
  const doc = emptyDocument();
  const long = 'x'.repeat(longestWriterName + 5);
  for (const [id, by] of [
    ['a', 'Anna'],
    ['b', long],
    ['c', ''],
  ] as const)
    noteSuggestion(doc, id, by, now);
  expect(isOwnSuggestion(doc, 'a', 'Anna')).toBe(true);
  expect(isOwnSuggestion(doc, 'a', 'Bram')).toBe(false);
  expect(isOwnSuggestion(doc, 'b', long)).toBe(true);
  expect(isOwnSuggestion(doc, 'c', '')).toBe(true);
  expect(isOwnSuggestion(doc, 'a', 'Bram', true), 'begun, and by another').toBe(false);
  expect(isOwnSuggestion(doc, 'd', 'Bram', true), 'about to be begun').toBe(true);
  expect(isOwnSuggestion(doc, 'd', ''), 'of which nobody knows who made it').toBe(false);
});
