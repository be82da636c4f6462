import { leadStill } from '../../article/leadStill';
import { canonicalUrl } from '../canonicalUrl';
import { creditOf } from '../creditOf';
import { lastChange } from '../lastChange';
import type { ListedArticle } from '../ListedArticle';
import type { PageSetting } from '../PageSetting';
import type { Addresses } from '../planAddresses';
import { printMoment } from '../printMoment';
import { wideCut } from '../shareCopies';
import type { SiteLists } from '../SiteLists';
import type { SitemapEntry } from './urlset';
import { sitemapIndex, urlset } from './urlset';

/** A page that lists articles, and the moment at which the newest of them came; '' where there is none. */
export interface ListPlace {
  path: string;
  newestAt: string;
}

/** A sitemap before it is written. */
export interface SitemapFile {
  path: string;
  /** Names all that decides the text, besides the site, the theme and the program. */
  key: () => string;
  text(setting: PageSetting): string;
}

/** A sitemap as the index names it. */
interface PlannedMap extends SitemapFile {
  /** The last change of anything in it; '' where nobody knows. */
  changedAt: string;
}

/** What sitemaps are planned from. */
export interface SitemapBasis {
  lists: Pick<SiteLists, 'newest' | 'months'>;
  addresses: Addresses;
  /** Names what they print of an article, besides its last change. */
  quote(listed: ListedArticle): string;
}

/** Pages in one file at most; the format allows 50,000. */
const mostPages = 10_000;

/** What news search engines take: articles of two days, a thousand at most. */
const newsWindow = 2 * 86_400_000;
const mostNews = 1000;

/**
 * The sitemaps of a site: `sitemap.xml` names the others, one for the articles of each month, one for the lists
 * and one for news. A changed article changes the sitemap of its month, and that of the news while it is new.
 */
export function planSitemaps(basis: SitemapBasis, places: readonly ListPlace[]): SitemapFile[] {
  const { lists } = basis;
  const months = [...lists.months].flatMap(([month, { articles }]) => monthMaps(month, articles, basis));
  const sorted = places.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const maps = [
    ...months,
    ...partsOf(sorted).map((part, index) => listMap(fileName('lijsten', index), part)),
    ...newsMap(lists.newest, basis),
  ];
  return [...maps, indexOf(maps)];
}

/** The sitemaps of a month's articles: the very same ones for the same list and addresses. */
function monthMaps(
  month: string,
  articles: readonly ListedArticle[],
  basis: SitemapBasis,
): readonly PlannedMap[] {
  const { addresses } = basis;
  const known = ofMonths.get(articles);
  if (known?.addresses === addresses) return known.maps;
  // Oldest first: of a month that takes several files, a new article changes the last.
  const maps = partsOf(articles.toReversed()).map((part, index) =>
    articleMap(fileName(`artikelen-${month}`, index), part, basis),
  );
  ofMonths.set(articles, { addresses, maps });
  return maps;
}

const ofMonths = new WeakMap<readonly ListedArticle[], { addresses: Addresses; maps: PlannedMap[] }>();

function articleMap(path: string, articles: readonly ListedArticle[], basis: SitemapBasis): PlannedMap {
  return {
    path,
    key: () => keyOf(articles, basis),
    changedAt: lastOf(articles),
    text: (setting) =>
      urlset(articles.map((listed) => ({ ...entryOf(listed, setting), image: imageOf(listed, setting) }))),
  };
}

/** The articles of the two days before the newest one: a bundle has no clock. */
function newsMap(newest: readonly ListedArticle[], basis: SitemapBasis): PlannedMap[] {
  const from = (newest[0]?.published ?? 0) - newsWindow;
  const articles = newest
    .slice(0, mostNews)
    .filter(({ published, article }) => published >= from && article.headline.trim() !== '');
  if (articles.length === 0) return [];
  const text = (setting: PageSetting): string =>
    urlset(
      articles.map((listed) => ({
        ...entryOf(listed, setting),
        news: {
          publication: setting.site.name,
          language: listed.article.language,
          published: isoOf(listed.publishedAt, setting),
          headline: listed.article.headline,
        },
      })),
    );
  return [
    { path: 'sitemap/nieuws.xml', key: () => keyOf(articles, basis), changedAt: lastOf(articles), text },
  ];
}

/**
 * A list counts as changed when an article joins it: that is what a reader would come back for, and unlike the last
 * change of any of its articles it is true of the list.
 */
function listMap(path: string, places: readonly ListPlace[]): PlannedMap {
  return {
    path,
    key: () => places.map((place) => `${place.path} ${place.newestAt}`).join(),
    changedAt: latest(places.map(({ newestAt }) => newestAt)),
    text: (setting) =>
      urlset(
        places.map((place) => ({
          address: canonicalUrl(setting.site.address, place.path),
          changed: place.newestAt && isoOf(place.newestAt, setting),
        })),
      ),
  };
}

function indexOf(maps: readonly PlannedMap[]): SitemapFile {
  return {
    path: 'sitemap.xml',
    key: () => maps.map(({ path, changedAt }) => `${path} ${changedAt}`).join(),
    text: (setting) =>
      sitemapIndex(
        maps.map(({ path, changedAt }) => ({
          address: canonicalUrl(setting.site.address, path),
          changed: changedAt && isoOf(changedAt, setting),
        })),
      ),
  };
}

function entryOf(listed: ListedArticle, setting: PageSetting): SitemapEntry {
  const path = setting.addresses.articles.get(listed.article.id) ?? 'index.html';
  return {
    address: canonicalUrl(setting.site.address, path),
    changed: isoOf(lastChange(listed), setting),
  };
}

function imageOf({ article }: ListedArticle, { site, renditions }: PageSetting): string {
  const lead = leadStill(article);
  return lead
    ? canonicalUrl(site.address, wideCut(renditions, lead, creditOf(lead, article.language)).path)
    : '';
}

function keyOf(articles: readonly ListedArticle[], basis: SitemapBasis): string {
  let key = '';
  for (const listed of articles) key += `${basis.quote(listed)} ${lastChange(listed)},`;
  return key;
}

function isoOf(at: string, { site, theme, textsOf }: PageSetting): string {
  return printMoment(at, theme.timeZone, textsOf(site.language)).iso;
}

function lastOf(articles: readonly ListedArticle[]): string {
  return latest(articles.map(lastChange));
}

/** The last of some moments; '' for none. */
function latest(moments: readonly string[]): string {
  let last = '';
  let at = -Infinity;
  for (const moment of moments) {
    const then = Date.parse(moment);
    if (then > at) [last, at] = [moment, then];
  }
  return last;
}

function partsOf<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (let from = 0; from < items.length; from += mostPages) parts.push(items.slice(from, from + mostPages));
  return parts;
}

function fileName(name: string, index: number): string {
  return `sitemap/${name}${index === 0 ? '' : `-${index + 1}`}.xml`;
}
