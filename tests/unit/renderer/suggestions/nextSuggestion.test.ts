import { afterEach, expect, it } from 'vitest';
import { nextSuggestion } from '../../../../renderer/suggestions/nextSuggestion';
import { activeSuggestion } from '../../../../renderer/suggestions/suggesting';
import { headlineOf, standfirstOf } from '../../../../shared/article/documentShape';
import { readAllSuggestions } from '../../../../shared/review/suggestions/readAllSuggestions';
import { suggestValue } from '../../../../shared/review/suggestions/suggestValue';
import { ofTag } from '../../../fixtures/suggestedArticle';
import { inserted, textOf, writeText } from '../../../fixtures/textOf';

const doc = textOf('body', ['Een '], inserted('x', 'eerste'), ['twee '], inserted('y', 'tweede'), ['\n']);
writeText(headlineOf(doc), ['Kop'], inserted('z', 'kop'));
suggestValue(doc, ofTag('topic:film'), { kind: 'topic', label: 'Film' }, { id: 'tag', by: '', at: '' });
const all = readAllSuggestions(doc);
const next = (...args: Parameters<typeof nextSuggestion> extends [unknown, ...infer Rest] ? Rest : never) =>
  nextSuggestion(all, ...args)?.id;

afterEach(() => activeSuggestion.set(''));

it('goes on from where one is reading, forwards and backwards, and round', () => {
  expect(all.map(({ id }) => id)).toEqual(['kop', 'eerste', 'tweede', 'tag']);
  expect(next(1)).toBe('kop');
  expect(next(-1)).toBe('tag');
  expect(next(1, { text: 'body', at: 6 })).toBe('tweede');
  expect(next(-1, { text: 'body', at: 6 })).toBe('eerste');
  expect(next(1, { text: 'standfirst', at: 0 })).toBe('eerste');
  expect(next(-1, { text: 'standfirst', at: 0 })).toBe('kop');
  expect(next(1, { text: 'body', at: 12 })).toBe('tag');
  expect(next(-1, { text: 'headline', at: 0 })).toBe('tag');
});

it('goes from the one that one is at to the next, wherever one reads', () => {
  activeSuggestion.set('eerste');
  expect(next(1, { text: 'headline', at: 0 })).toBe('tweede');
  expect(next(-1, { text: 'body', at: 12 })).toBe('kop');
  activeSuggestion.set('tag');
  expect(next(1)).toBe('kop');
});

it('goes once to one that stands in two texts', () => {
  const both = textOf('body', inserted('x', 'zelfde'), ['twee '], inserted('y', 'andere'), ['\n']);
  writeText(standfirstOf(both), inserted('kop', 'zelfde'));
  const found = readAllSuggestions(both);
  expect(found.map(({ id }) => id)).toEqual(['zelfde', 'andere']);
  activeSuggestion.set('zelfde');
  expect(nextSuggestion(found, 1)?.id).toBe('andere');
  expect(nextSuggestion(found, -1)?.id).toBe('andere');
});
