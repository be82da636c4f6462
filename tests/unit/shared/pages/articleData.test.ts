import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../../shared/article/Article';
import type { ThemeFacts } from '../../../../shared/pages/ThemeFacts';
import type { Still } from '../../../../shared/still/Still';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmPage, testSite } from '../../../fixtures/filmArticle';
import { testFacts } from '../../../fixtures/plannedTexts';
import type { GraphNode } from '../../../fixtures/structuredData';
import { framesOf, graphOf, nodeOf } from '../../../fixtures/structuredData';

let theme: ThemeFacts;
beforeAll(async () => {
  theme = await testFacts();
});

const path = 'film-series/nederlandse-thriller-in-93-landen/index.html';
const url = `${testSite.address}film-series/nederlandse-thriller-in-93-landen/`;

/** The graph of the film article's page, with something of it changed. */
function graph(change: Partial<Article> = {}, credit: Partial<Still> = {}): GraphNode[] {
  const page = filmPage(fakeOriginal);
  const stills = page.article.stills.map((still) => ({ ...still, ...credit }));
  const frame = framesOf([{ ...page, article: { ...page.article, stills, ...change } }], theme).get(path);
  return graphOf(frame ?? { structuredData: '{"@graph":[]}' });
}
const news = (...changes: Parameters<typeof graph>): GraphNode => nodeOf(graph(...changes), 'NewsArticle');
const list = (value: unknown): GraphNode[] => value as GraphNode[];

describe('an article for search engines', () => {
  it('has what Google asks of an article', () => {
    const article = news();
    expect(article).toMatchObject({
      headline: filmPage(fakeOriginal).article.headline,
      datePublished: '2025-05-06T12:41:00+02:00',
      dateModified: '2025-05-06T13:45:30+02:00',
      mainEntityOfPage: url,
      inLanguage: 'nl',
      articleSection: 'Film & series',
      isAccessibleForFree: true,
      copyrightYear: 2025,
      author: [
        {
          '@type': 'Organization',
          name: 'Redactie film & series',
          url: `${testSite.address}auteur/redactie-film-series/`,
        },
      ],
    });
    expect(article['publisher']).toMatchObject({
      '@type': 'NewsMediaOrganization',
      name: testSite.name,
      url: testSite.address,
      logo: { '@type': 'ImageObject', url: `${testSite.address}thema/icoon.svg`, width: 112, height: 112 },
    });
  });

  it('has the logo that the theme brings along', () => {
    const logo = { file: 'merk/logo.png', width: 600, height: 200 };
    const frame = framesOf([filmPage(fakeOriginal)], { ...theme, logo }).get(path);
    const { publisher } = nodeOf(graphOf(frame ?? { structuredData: '{"@graph":[]}' }), 'NewsArticle');
    expect(publisher).toMatchObject({
      logo: { url: `${testSite.address}thema/merk/logo.png`, width: 600, height: 200 },
    });
  });

  it('has one node for each author, named and nothing more', () => {
    const author = list(news({ byline: 'Anna de Wit en Jan Vos' })['author']);
    expect(author.map(({ '@type': type, name }) => [type, name])).toEqual([
      ['Person', 'Anna de Wit'],
      ['Person', 'Jan Vos'],
    ]);
  });

  it('calls a desk of another language than the site’s a desk on its own page too', () => {
    const page = filmPage(fakeOriginal);
    const english = { ...page, article: { ...page.article, language: 'en' as const, byline: 'Film desk' } };
    const frames = framesOf([english], theme);
    const author = { '@type': 'Organization', name: 'Film desk' };
    const nodeAt = (place: string, type: string): GraphNode =>
      nodeOf(graphOf(frames.get(place) ?? { structuredData: '{"@graph":[]}' }), type);
    expect(nodeAt(path, 'NewsArticle')['author']).toMatchObject([author]);
    expect(nodeAt('auteur/film-desk/index.html', 'CollectionPage')['about']).toEqual(author);
  });

  it('has a headline of 110 characters at most', () => {
    expect(String(news({ headline: 'woord '.repeat(40) })['headline']).length).toBeLessThanOrEqual(110);
  });

  it('has its picture in three shapes, wide enough, with all of its rights', () => {
    const images = list(
      news({}, { creator: 'Jan Vos', licensorUrl: 'https://beeld.example/licentie' })['image'],
    );
    expect(images.map(({ width, height }) => (Number(width) / Number(height)).toFixed(2))).toEqual([
      '1.78',
      '1.33',
      '1.00',
    ]);
    for (const image of images) {
      expect(Number(image['width']) * Number(image['height'])).toBeGreaterThanOrEqual(50_000);
      expect(image).toMatchObject({
        creditText: "Still 'iHostage' via Elmer van der Marel",
        creator: { '@type': 'Person', name: 'Jan Vos' },
        copyrightNotice: '© Netflix',
        license: 'https://filmblad.example/rechten/',
        acquireLicensePage: 'https://beeld.example/licentie',
      });
    }
    expect(Math.max(...images.map(({ width }) => Number(width)))).toBeGreaterThanOrEqual(1200);
  });

  it('takes a maker in capitals for an agency, and names no maker it does not know', () => {
    expect(list(news({}, { creator: 'ANP' })['image'])[0]?.['creator']).toEqual({
      '@type': 'Organization',
      name: 'ANP',
    });
    expect(list(news({}, { creator: '' })['image'])[0]).not.toHaveProperty('creator');
  });

  it('is about its subjects and mentions the others, each typed and with its page', () => {
    const article = news();
    const told = (property: string): string[] =>
      list(article[property]).map(({ '@type': type, name }) => `${String(type)} ${String(name)}`);
    expect(told('about')).toEqual([
      'Thing Video on demand',
      'Organization Netflix',
      'Movie iHostage',
      'Place Amsterdam',
    ]);
    expect(told('mentions')).toEqual(['Person Bobby Boermans']);
    expect(list(article['about'])[1]?.['url']).toBe(`${testSite.address}tag/bedrijf/netflix/`);
    expect(article['genre']).toEqual(['Series']);
  });

  it('says by which address elsewhere a tag is known, on the article’s page and on its own', () => {
    const address = 'https://www.wikidata.org/wiki/Q907311';
    const tags = filmPage(fakeOriginal).article.tags.map((tag) =>
      tag.label === 'Netflix' ? { ...tag, address } : tag,
    );
    const about = list(news({ tags })['about']);
    expect(about.map(({ name, sameAs }) => [name, sameAs])).toContainEqual(['Netflix', address]);
    expect(about.filter((one) => 'sameAs' in one)).toHaveLength(1);
    const page = filmPage(fakeOriginal);
    const frames = framesOf([{ ...page, article: { ...page.article, tags } }], theme);
    const frame = frames.get('tag/bedrijf/netflix/index.html');
    if (!frame) throw new Error('no page of the tag');
    expect(nodeOf(graphOf(frame), 'CollectionPage')['about']).toMatchObject({
      name: 'Netflix',
      sameAs: address,
    });
  });

  it('has a trail of at least two steps', () => {
    const trail = (change: Partial<Article>): GraphNode[] =>
      list(nodeOf(graph(change), 'BreadcrumbList')['itemListElement']);
    expect(trail({}).map(({ position, name }) => `${String(position)} ${String(name)}`)).toEqual([
      '1 Filmblad',
      '2 Film & series',
      `3 ${filmPage(fakeOriginal).article.headline}`,
    ]);
    expect(trail({}).map(({ item }) => item)).toEqual([
      testSite.address,
      `${testSite.address}film-series/`,
      url,
    ]);
  });
});
