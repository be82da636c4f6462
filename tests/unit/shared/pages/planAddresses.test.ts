import { describe, expect, it } from 'vitest';
import { pageTexts } from '../../../../shared/language/pageTexts';
import { KeptAddresses, wishOf } from '../../../../shared/pages/KeptAddresses';
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

  describe('of what was exported before', () => {
    const day = (number: number): string => `2026-11-0${number}T09:00:00.000Z`;
    const kept = (page: PageArticle, path: string, at: string) => ({
      article: page.article.id,
      path,
      wish: wishOf(page.article),
      at,
    });
    const pathsOf = (
      articles: PageArticle[],
      before: ReturnType<typeof kept>[],
      sections = ['Film'],
    ): (string | undefined)[] => {
      const plan = planAddresses(articles, [], sections, [], [], pageTexts.nl, new KeptAddresses(before));
      return articles.map(({ article: { id } }) => plan.articles.get(id)?.replace('/index.html', ''));
    };
    const one = article('a', 'een', 'Film');
    const twin = article('b', 'een', 'Film');

    it('leaves a twin where it is when the other goes, and when it comes back', () => {
      const before = [kept(one, 'film/een', day(1)), kept(twin, 'film/een-b', day(1))];
      expect(pathsOf([one, twin], before)).toEqual(['film/een', 'film/een-b']);
      expect(pathsOf([twin], before)).toEqual(['film/een-b']);
    });

    it('gives the address to the one that had it last', () => {
      const before = [kept(one, 'film/een', day(1)), kept(twin, 'film/een', day(2))];
      expect(pathsOf([one, twin], before)).toEqual(['film/een-a', 'film/een']);
    });

    it('gives another one with another slug or section, and the old one back with the old ones', () => {
      const before = [kept(one, 'film/een-oud', day(1))];
      expect(pathsOf([article('a', 'twee', 'Film')], before)).toEqual(['film/twee']);
      expect(pathsOf([article('a', 'een', '')], before)).toEqual(['artikel/een']);
      const moved = [...before, kept(article('a', 'twee', 'Film'), 'film/twee', day(2))];
      expect(pathsOf([one], moved)).toEqual(['film/een-oud']);
    });

    it('is not moved by a headline, nor by another section whose name looks alike', () => {
      const nameless = article('a', '', 'Film');
      const renamed = { ...nameless, article: { ...nameless.article, headline: 'Heel anders' } };
      expect(pathsOf([renamed], [kept(nameless, 'film/kop', day(1))])).toEqual(['film/kop']);
      // `FILM` comes first, so that `Film` lies in `film-2`.
      expect(pathsOf([one], [kept(one, 'film/een', day(1))], ['FILM', 'Film'])).toEqual(['film/een']);
    });

    it('lets a new article have an address that another has left', () => {
      const before = [kept(one, 'film/een', day(1))];
      expect(pathsOf([article('a', 'twee', 'Film'), twin], before)).toEqual(['film/twee', 'film/een']);
    });
  });
});
