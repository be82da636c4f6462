import { expect, it } from 'vitest';
import { suggestedValuesOf, tagsOf } from '../../../../../shared/article/documentShape';
import { readTags } from '../../../../../shared/article/readTags';
import { readSuggestedValues } from '../../../../../shared/review/suggestions/readSuggestedValues';
import { suggestValue } from '../../../../../shared/review/suggestions/suggestValue';
import { tagsAsSuggested } from '../../../../../shared/review/suggestions/tagsAsSuggested';
import { ofTag, suggestedArticle } from '../../../../fixtures/suggestedArticle';

it('shows tags that are to come after those of their kind, and tags that are to go in their place', () => {
  const doc = suggestedArticle();
  const by = (id: string, who: string) => ({ id, by: who, at: '2026-11-29T12:00:00.000Z' });
  suggestValue(doc, ofTag('genre:thriller'), { kind: 'genre', label: 'Thriller' }, by('a', 'Anna'));
  suggestValue(doc, ofTag('company:npo'), { kind: 'company', label: 'NPO' }, by('b', 'Anna'));
  suggestValue(doc, ofTag('company:npo'), { kind: 'company', label: 'npo' }, by('c', 'Bram'));
  suggestValue(doc, ofTag('company:netflix'), null, by('d', 'Bram'));
  const shown = tagsAsSuggested(readTags(tagsOf(doc)), readSuggestedValues(suggestedValuesOf(doc)));
  expect(shown.map(({ tag, is, suggestions }) => [tag.label, is, suggestions.map(({ id }) => id)])).toEqual([
    ['Thriller', 'coming', ['a']],
    ['Netflix', 'going', ['d']],
    ['NPO', 'coming', ['b', 'c']],
  ]);
});
