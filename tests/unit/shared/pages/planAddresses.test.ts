import { describe, expect, it } from 'vitest';
import { pageTexts } from '../../../../shared/language/pageTexts';
import { planAddresses } from '../../../../shared/pages/planAddresses';
import type { PageArticle } from '../../../../shared/pages/PageArticle';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmPage } from '../../../fixtures/filmArticle';

const page = filmPage(fakeOriginal);
const article = (id: string, slug: string, section: string): PageArticle => ({
  ...page,
  article: { ...page.article, id, slug, section },
});

describe('planAddresses', () => {
  it('gives every page a path of its own', () => {
    const articles = [
      article('aaaaaa11-0000-4000-8000-000000000000', 'een', 'Film & series'),
      article('bbbbbb22-0000-4000-8000-000000000000', 'een', 'Film & series'),
      article('cccccc33-0000-4000-8000-000000000000', 'een', ''),
    ];
    const { articles: paths } = planAddresses(articles, [], ['Film & series'], [], [], pageTexts.nl);
    expect([...paths.values()]).toEqual([
      'film-series/een/index.html',
      'film-series/een-bbbbbb/index.html',
      'artikel/een/index.html',
    ]);
  });

  it('gives the same paths in whatever order articles come', () => {
    const articles = [article('b', 'een', 'Film'), article('a', 'een', 'Film')];
    const plan = (list: PageArticle[]): [string, string][] =>
      [...planAddresses(list, [], ['Film'], [], [], pageTexts.nl).articles].toSorted(([a], [b]) =>
        a < b ? -1 : 1,
      );
    expect(plan(articles)).toEqual(plan(articles.toReversed()));
  });

  it('keeps labels apart that look alike in an address', () => {
    const { tags } = planAddresses(
      [],
      [
        { kind: 'topic', label: 'C++' },
        { kind: 'topic', label: 'C#' },
        { kind: 'company', label: 'C' },
        { kind: 'title', label: 'C', year: 2025 },
      ],
      [],
      [],
      [],
      pageTexts.nl,
    );
    expect([...tags.values()].toSorted()).toEqual([
      'tag/bedrijf/c/index.html',
      'tag/onderwerp/c-2/index.html',
      'tag/onderwerp/c/index.html',
      'tag/titel/c-2025/index.html',
    ]);
  });

  it('takes no folder of the bundle’s own, and no name Windows forbids', () => {
    const { sections, articles } = planAddresses(
      [article('a', 'con', 'Beeld')],
      [],
      ['Beeld', 'Tag'],
      [],
      [],
      pageTexts.nl,
    );
    expect([...sections.values()]).toEqual(['x-beeld/index.html', 'x-tag/index.html']);
    expect([...articles.values()]).toEqual(['x-beeld/x-con/index.html']);
  });
});
