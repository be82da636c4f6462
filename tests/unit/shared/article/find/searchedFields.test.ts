import { describe, expect, it } from 'vitest';
import { isOfStill, searchedFields } from '../../../../../shared/article/find/searchedFields';
import type { Article } from '../../../../../shared/article/Article';
import { createArticle } from '../../../../../shared/article/createArticle';
import { readArticle } from '../../../../../shared/article/readArticle';
import type { Still } from '../../../../../shared/still/Still';

const still = (id: string, about: Partial<Still>): Still =>
  ({ id, altText: '', title: '', creator: '', via: '', creditLine: '', ...about }) as Still;

describe('the small fields that are looked through', () => {
  it('are those with words, of the article and of the stills in its text', () => {
    const article: Article = {
      ...readArticle(
        createArticle({ id: 'a', language: 'nl', createdAt: '2026-05-06T12:00:00Z', headline: 'Kop' }),
      ),
      kicker: 'Film',
      notes: 'Bel nog',
      body: [{ kind: 'still', still: 'een', runs: [] }],
      stills: [still('een', { altText: 'Een plein', via: 'ANP' }), still('weg', { altText: 'Weggehaald' })],
    };
    expect(searchedFields(article)).toEqual([
      { name: 'altText', still: 'een', words: 'Een plein' },
      { name: 'via', still: 'een', words: 'ANP' },
      { name: 'kicker', still: '', words: 'Film' },
      { name: 'notes', still: '', words: 'Bel nog' },
    ]);
    expect(isOfStill('altText')).toBe(true);
    expect(isOfStill('notes')).toBe(false);
  });
});
