import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageTexts } from '../../../../../shared/language/pageTexts';
import { listArticle } from '../../../../../shared/pages/ListedArticle';
import type { PageArticle } from '../../../../../shared/pages/PageArticle';
import { planAddresses } from '../../../../../shared/pages/planAddresses';
import { noPopularity } from '../../../../../shared/pages/Popularity';
import { RenditionPlans } from '../../../../../shared/pages/RenditionPlans';
import { RelatedArticles } from '../../../../../shared/pages/RelatedArticles';
import { SharedViews } from '../../../../../shared/pages/SharedViews';
import { SiteLists } from '../../../../../shared/pages/SiteLists';
import { planSitemaps } from '../../../../../shared/pages/sitemaps/planSitemaps';
import type { ThemeFacts } from '../../../../../shared/pages/ThemeFacts';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmPage, otherPages, testSite } from '../../../../fixtures/filmArticle';
import { hostilePages } from '../../../../fixtures/hostilePages';
import { childrenOf, rootOf, textsOf } from '../../../../fixtures/parseXml';
import { plannedTexts, testFacts } from '../../../../fixtures/plannedTexts';
import { sitemapErrors } from '../../../../fixtures/sitemapSchema';

let theme: ThemeFacts;
beforeAll(async () => {
  theme = await testFacts();
});

/** A page as a sitemap names it. */
interface Named {
  address: string;
  changed: string;
  image: string;
  news: Record<string, string> | null;
}

/** The sitemaps of a bundle by path, and where its pages lie. */
function mapsOf(articles: readonly PageArticle[]): {
  index: Map<string, string>;
  maps: Map<string, Named[]>;
  paths: Set<string>;
  texts: Map<string, string>;
} {
  const { texts, paths } = plannedTexts(articles, theme);
  const index = rootOf(texts.get('sitemap.xml') ?? '');
  expect(index.nodeName).toBe('sitemapindex');
  const maps = new Map(
    [...texts].filter(([path]) => path.startsWith('sitemap/')).map(([path, text]) => [path, namedIn(text)]),
  );
  return {
    index: new Map(
      childrenOf(index, 'sitemap').map((map) => [
        (textsOf(map, 'loc')[0] ?? '').replace(testSite.address, ''),
        textsOf(map, 'lastmod')[0] ?? '',
      ]),
    ),
    maps,
    paths,
    texts,
  };
}

function namedIn(text: string): Named[] {
  return childrenOf(rootOf(text), 'url').map((url) => {
    const [image] = childrenOf(url, 'image:image');
    const [news] = childrenOf(url, 'news:news');
    const [publication] = news ? childrenOf(news, 'news:publication') : [];
    return {
      address: textsOf(url, 'loc')[0] ?? '',
      changed: textsOf(url, 'lastmod')[0] ?? '',
      image: (image && textsOf(image, 'image:loc')[0]) ?? '',
      news:
        news && publication
          ? {
              name: textsOf(publication, 'news:name')[0] ?? '',
              language: textsOf(publication, 'news:language')[0] ?? '',
              date: textsOf(news, 'news:publication_date')[0] ?? '',
              title: textsOf(news, 'news:title')[0] ?? '',
            }
          : null,
    };
  });
}

const at = (page: PageArticle, publishedAt: string, editedAt = publishedAt): PageArticle => ({
  ...page,
  publishedAt,
  editedAt,
});
const all = (): PageArticle[] => [filmPage(fakeOriginal), ...otherPages(fakeOriginal)];
const pathOf = ({ address }: Named): string =>
  address.replace(testSite.address, '').replace(/(^|\/)$/, '$1index.html');

describe('sitemaps', () => {
  it('name every page once, but for the one that is shown for none', () => {
    const { maps, paths } = mapsOf(all());
    const named = [...maps].flatMap(([path, pages]) =>
      path.endsWith('nieuws.xml') ? [] : pages.map(pathOf),
    );
    const pages = [...paths].filter((path) => path.endsWith('.html') && path !== '404.html');
    expect(named.toSorted()).toEqual(pages.toSorted());
  });

  it('are named by the index with their own last change', () => {
    const march = at(otherPages(fakeOriginal)[0]!, '2025-03-31T21:59:00.000Z', '2025-05-09T10:00:00.000Z');
    // Still March in London, April in Amsterdam.
    const april = at(otherPages(fakeOriginal)[1]!, '2025-03-31T22:01:00.000Z');
    const { index, maps } = mapsOf([filmPage(fakeOriginal), march, april]);
    expect([...index]).toEqual([
      ['sitemap/artikelen-2025-03.xml', '2025-05-09T12:00:00+02:00'],
      ['sitemap/artikelen-2025-04.xml', '2025-04-01T00:01:00+02:00'],
      ['sitemap/artikelen-2025-05.xml', '2025-05-06T13:45:30+02:00'],
      ['sitemap/lijsten.xml', '2025-05-06T12:41:00+02:00'],
      ['sitemap/nieuws.xml', '2025-05-06T13:45:30+02:00'],
    ]);
    expect([...index.keys()]).toEqual([...maps.keys()].toSorted());
  });

  it('show the lead picture of each article, a file of the bundle, and nothing of it that is no longer read', () => {
    const { maps, paths, texts } = mapsOf(all());
    const articles = maps.get('sitemap/artikelen-2025-05.xml') ?? [];
    expect(articles).toHaveLength(15);
    for (const { image } of articles) expect(paths).toContain(image.replace(testSite.address, ''));
    expect(texts.get('sitemap/artikelen-2025-05.xml')).not.toMatch(/<image:(?!image>|loc>)/);
  });

  it('have an article’s last change, and for a list when its newest article came', () => {
    const page = filmPage(fakeOriginal);
    const edited = { ...page, editedAt: '2025-05-08T08:00:00.000Z' };
    const lists = (pages: PageArticle[]): string | undefined =>
      mapsOf(pages).texts.get('sitemap/lijsten.xml');
    expect(mapsOf([edited]).maps.get('sitemap/artikelen-2025-05.xml')?.[0]?.changed).toBe(
      '2025-05-08T10:00:00+02:00',
    );
    expect(lists([edited])).toBe(lists([page]));
    expect(lists([page])).toContain('<lastmod>2025-05-06T12:41:00+02:00</lastmod>');
  });

  it('give news search the articles of two days before the newest', () => {
    const [first, second, third] = otherPages(fakeOriginal);
    const { maps } = mapsOf([
      filmPage(fakeOriginal),
      at(first!, '2025-05-04T10:41:00.000Z'),
      at(second!, '2025-05-04T10:40:59.000Z'),
      at({ ...third!, article: { ...third!.article, language: 'en' } }, '2025-05-05T10:00:00.000Z'),
    ]);
    const news = maps.get('sitemap/nieuws.xml') ?? [];
    expect(news.map(({ news: told }) => told)).toEqual([
      {
        name: 'Filmblad',
        language: 'nl',
        date: '2025-05-06T12:41:00+02:00',
        title: filmPage(fakeOriginal).article.headline,
      },
      { name: 'Filmblad', language: 'en', date: '2025-05-05T12:00:00+02:00', title: third!.article.headline },
      { name: 'Filmblad', language: 'nl', date: '2025-05-04T12:41:00+02:00', title: first!.article.headline },
    ]);
  });

  it('are divided where they would grow too long, and news stops at a thousand', () => {
    const page = filmPage(fakeOriginal);
    const many = Array.from({ length: 10_001 }, (_, index): PageArticle => {
      const id = `${String(index).padStart(8, '0')}-6d0e-4a37-9c53-0a8d1f2e3c4b`;
      const article = { ...page.article, id, slug: `a-${index}`, stills: [], body: [], tags: [], byline: '' };
      return at({ ...page, article }, new Date(Date.parse(page.publishedAt) + index).toISOString());
    });
    const textsFor = (): typeof pageTexts.nl => pageTexts.nl;
    const lists = SiteLists.of(
      many.map((one) => listArticle(one, () => '')),
      theme.timeZone,
      textsFor,
    );
    const addresses = planAddresses(many, [], ['Film & series'], [], [], pageTexts.nl);
    const renditions = new RenditionPlans();
    const setting = {
      site: testSite,
      theme,
      lists,
      related: new RelatedArticles(lists, theme.limits),
      addresses,
      renditions,
      shared: new SharedViews(),
      popularity: noPopularity,
      textsOf: textsFor,
    };
    const texts = new Map(
      planSitemaps({ lists, addresses, quote: ({ quote }) => quote }, []).map((map) => [
        map.path,
        map.text(setting),
      ]),
    );
    expect([...texts.keys()]).toEqual([
      'sitemap/artikelen-2025-05.xml',
      'sitemap/artikelen-2025-05-2.xml',
      'sitemap/nieuws.xml',
      'sitemap.xml',
    ]);
    expect(texts.get('sitemap/artikelen-2025-05.xml')?.match(/<url>/g)).toHaveLength(10_000);
    expect(texts.get('sitemap/artikelen-2025-05-2.xml')?.match(/<url>/g)).toHaveLength(1);
    expect(texts.get('sitemap/nieuws.xml')?.match(/<url>/g)).toHaveLength(1000);
  });

  it('are valid by the schema, whatever an article says', async () => {
    const texts = new Map<string, string>();
    fc.assert(
      fc.property(hostilePages, (articles) => {
        const { maps, texts: made } = mapsOf(articles);
        for (const [path, pages] of maps) {
          texts.set(`${texts.size}-${path}`, made.get(path) ?? '');
          for (const { address, changed } of pages) {
            expect(address).toMatch(/^https:\/\/filmblad\.example\/[a-z0-9/-]*$/);
            expect(changed).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(await sitemapErrors(texts)).toEqual([]);
  }, 60_000);

  it('would not be called valid if they were not', async () => {
    const wrong = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><lastmod>gisteren</lastmod></url></urlset>`;
    expect(await sitemapErrors(new Map([['wrong.xml', wrong]]))).not.toEqual([]);
  }, 60_000);
});
