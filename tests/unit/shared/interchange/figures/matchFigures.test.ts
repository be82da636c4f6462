import { describe, expect, it } from 'vitest';
import type { Known } from '../../../../../shared/interchange/figures/matchFigures';
import { matchFigures, ofOneSlug } from '../../../../../shared/interchange/figures/matchFigures';
import type { NamedArticle } from '../../../../../shared/interchange/figures/NamedArticle';
import type { CountedPage } from '../../../../../shared/interchange/figures/readFigures';
import { testSite } from '../../../../fixtures/filmArticle';

const [one, two, three] = ['aaaaaa01-x', 'aaaaaa02-x', 'bbbbbb03-x'] as const;
const at = (address: string, count: number | null = 1, title = ''): CountedPage => ({
  address,
  title,
  count,
});
const named = (name: string, article: string, by: NamedArticle['by'] = 'slug'): NamedArticle => ({
  name,
  by,
  article,
  headline: `Kop van ${article}`,
});
function match(pages: CountedPage[], known: NamedArticle[], folders: Record<string, string> = {}) {
  const all: Known = { site: testSite, named: known, folders: new Map(Object.entries(folders)) };
  return matchFigures(pages, all);
}
const because = (pages: CountedPage[], known: NamedArticle[], folders = {}): unknown =>
  match(pages, known, folders).unmatched.map((page) => page.because);

describe('matchFigures', () => {
  it('counts all pages of one article together, the most read article first', () => {
    const { matched, unmatched } = match(
      [at('/film/een/?utm=1', 5), at('/film/twee', 8), at('/film/een/index.html', 4)],
      [named('een', one), named('twee', two)],
    );
    expect(matched).toEqual([
      {
        article: one,
        headline: `Kop van ${one}`,
        count: 9,
        pages: ['/film/een/?utm=1', '/film/een/index.html'],
        by: 'address',
      },
      { article: two, headline: `Kop van ${two}`, count: 8, pages: ['/film/twee'], by: 'address' },
    ]);
    expect(unmatched).toEqual([]);
  });

  it('tells articles of one slug apart by their folders, and by the id that a plan puts behind', () => {
    const both = [named('recensie', two), named('recensie', one), named('recensie', three)];
    const folders = { [one]: 'film', [two]: 'film', [three]: 'boeken' };
    const articleOf = (address: string): unknown => match([at(address)], both, folders).matched[0]?.article;
    expect(ofOneSlug(both)).toEqual([two, one, three]);
    expect(articleOf('/boeken/recensie/')).toBe(three);
    // As addresses are planned, the lowest id has the plain one.
    expect(articleOf('/film/recensie/')).toBe(one);
    expect(articleOf('/film/recensie-aaaaaa/')).toBe(two);
    expect(because([at('/muziek/recensie/')], both, folders)).toEqual(['several']);
  });

  it('finds an article by an address it had, and says so', () => {
    const { matched } = match([at('/film/oud/', 3)], [named('oud', one, 'earlier-slug')]);
    expect(matched).toMatchObject([{ article: one, by: 'earlier-address' }]);
    const now = match([at('/film/oud/')], [named('oud', one, 'earlier-slug'), named('oud', two)]);
    expect(now.matched).toMatchObject([{ article: two, by: 'address' }]);
  });

  it('finds an article by its headline, also with the name of the site behind it', () => {
    const known = [named('gijzeling best bekeken', one, 'headline')];
    for (const title of [
      'Gijzeling best bekeken',
      'Gijzeling: best bekeken | Filmblad',
      'Gijzeling best bekeken – filmblad',
    ]) {
      expect(match([at('', 1, title)], known).matched).toMatchObject([{ article: one, by: 'headline' }]);
      // A report of titles has them in the column of names.
      expect(match([at(title)], known).matched).toHaveLength(1);
    }
    expect(because([at('', 1, 'Gijzeling best bekeken | Een ander blad')], known)).toEqual(['no-article']);
    expect(
      because(
        [at('', 1, 'Gijzeling best bekeken')],
        [...known, named('gijzeling best bekeken', two, 'headline')],
      ),
    ).toEqual(['several']);
  });

  it('says of every page that is no article why', () => {
    const known = [named('netflix', one), named('een', two)];
    const pages = [
      at('/', 9),
      at('/tag/bedrijf/netflix/', 8),
      at('/film/weg/', 7),
      at('https://elders.example/film/een/', 6),
      at('(not set)', 5),
      at('/film/een/', null),
    ];
    const { matched, unmatched } = match(pages, known);
    expect(matched).toEqual([]);
    expect(unmatched.map((page) => [page.page, page.because])).toEqual([
      ['/', 'list'],
      ['/tag/bedrijf/netflix/', 'list'],
      ['/film/weg/', 'no-article'],
      ['https://elders.example/film/een/', 'other-site'],
      ['(not set)', 'no-article'],
      ['/film/een/', 'no-number'],
    ]);
  });
});
