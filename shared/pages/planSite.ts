import type { ArticleLanguage } from '../article/Article';
import type { PageTexts } from '../language/pageTexts';
import { printTag } from '../tags/printTag';
import { tagKey } from '../tags/tagKey';
import { articleView } from './articleView';
import { authorsOf } from './authorsOf';
import type { Json, PlannedFile } from './BundlePlan';
import { feedFiles } from './feeds/feedFiles';
import { feedText } from './feeds/feedText';
import type { KeptAddresses, NewAddress } from './KeptAddresses';
import { noneKept, wishOf } from './KeptAddresses';
import { authorNode, tagNode } from './listData';
import type { ListedArticle } from './ListedArticle';
import type { ListSubject } from './listPage';
import { archivePageView, frontPageView, listPageView, monthLabel, partPath } from './listPage';
import { missingPageView, missingPath } from './missingPage';
import { mostReadDate } from './mostReadDate';
import type { PageArticle } from './PageArticle';
import type { PageSetting } from './PageSetting';
import { pagesOf } from './pagesOf';
import { planAddresses } from './planAddresses';
import type { PlannedRendition } from './PlannedRendition';
import { planRedirects } from './planRedirects';
import type { Popularity } from './Popularity';
import { printable } from './printable';
import { redirectPage } from './redirectPage';
import { redirectRules, redirectRulesPath } from './redirectRules';
import { relatedLists } from './relatedLists';
import { RenditionPlans } from './RenditionPlans';
import type { Site } from './Site';
import { SiteLists } from './SiteLists';
import { robotsText } from './sitemaps/robotsText';
import type { ListPlace } from './sitemaps/planSitemaps';
import { planSitemaps } from './sitemaps/planSitemaps';
import { textsFor } from './textsFor';
import type { ThemeFacts } from './ThemeFacts';

/** What a site is planned from. */
export interface SiteInput {
  site: Site;
  theme: ThemeFacts;
  articles: readonly ListedArticle[];
  /** Under which addresses they were exported before; under none where it is left out. */
  kept?: KeptAddresses;
  /** What the articles' standings among the most read came from. */
  popularity: Popularity;
  /** Stands for all else that decides the bytes of pages: the templates, and the program that fills them. */
  recipe: string;
  /** Stands for the bytes of one of the theme's own files. */
  assetRecipe: (asset: string) => string;
}

/** A file of the site and the copies of pictures it shows. */
export interface MadeFile {
  file: Exclude<PlannedFile, { kind: 'rendition' | 'manifest' }>;
  /** By path. */
  renditions: ReadonlyMap<string, PlannedRendition>;
}

/** A file of a site before it is made: where it lies, what it depends on, and how it is made. */
export interface SiteFile {
  path: string;
  /**
   * Names all that decides the file's bytes and the pictures it asks for. As long as a path has the same key, what was
   * made before is what would be made now.
   */
  key: string;
  /** The articles that have to be there whole to make it. */
  needs: readonly string[];
  make(whole: (article: string) => PageArticle): MadeFile;
}

/** A whole site before a byte of it is made. */
export interface SitePlan {
  /** By path in code-unit order; without renditions, which pages ask for when they are made, and without the manifest. */
  files: SiteFile[];
  /** The paths of the articles' pages, by article. */
  articles: ReadonlyMap<string, string>;
  /** The addresses of articles that have to be kept once this is exported. */
  fresh: NewAddress[];
}

/**
 * Plans a whole site: a page for each article, pages of their tags, sections, authors and months, the front page,
 * feed, sitemap and the theme's own files. Writes nothing and makes nothing: the same input gives the same plan,
 * down to the order of its files.
 */
export function planSite(input: SiteInput): SitePlan {
  const { theme, popularity, kept = noneKept } = input;
  const site = printable(input.site);
  const languages = new Map<ArticleLanguage, PageTexts>();
  const textsOf = (language: ArticleLanguage): PageTexts => {
    const texts = languages.get(language) ?? textsFor(language, theme.labels);
    languages.set(language, texts);
    return texts;
  };
  const texts = textsOf(site.language);
  const lists = new SiteLists(input.articles, theme.timeZone, textsOf);
  const addresses = planAddresses(
    lists.newest,
    [...lists.tags.values()].map(({ subject }) => subject),
    [...lists.sections.keys()],
    [...lists.authors.keys()],
    [...lists.months.keys()],
    texts,
    kept,
  );
  const settingOf = (renditions: RenditionPlans): PageSetting => ({
    site,
    theme,
    lists,
    popularity,
    addresses,
    renditions,
    textsOf,
  });
  // What every page prints: the site's name, the theme, and the sections in its head.
  const common = JSON.stringify([input.recipe, site, theme, [...addresses.sections]]);
  const files: SiteFile[] = [];
  const add = (
    path: string,
    key: string,
    make: (setting: PageSetting, whole: (article: string) => PageArticle) => MadeFile['file'],
    needs: readonly string[] = [],
  ): void => {
    files.push({
      path,
      key: `${common}\n${key}`,
      needs,
      make: (whole) => {
        const renditions = new RenditionPlans();
        return { file: make(settingOf(renditions), whole), renditions: renditions.planned };
      },
    });
  };
  const quoted = (articles: readonly ListedArticle[]): string =>
    articles.map(({ article, quote }) => `${quote} ${addresses.articles.get(article.id)}`).join(',');

  /** Where an article's own page lies, and the pages of its tags and authors. */
  const ownPaths = ({ article }: ListedArticle): string =>
    [
      addresses.articles.get(article.id),
      ...article.tags.map((tag) => addresses.tags.get(tagKey(tag))),
      ...authorsOf(article.byline, textsOf(article.language)).map(({ name }) => addresses.authors.get(name)),
    ].join();

  for (const listed of lists.newest) {
    const { article } = listed;
    const path = addresses.articles.get(article.id) ?? '';
    const related = relatedLists(listed, lists, theme.limits);
    const key = [
      listed.version,
      ownPaths(listed),
      related.mostRead.length > 0
        ? JSON.stringify(mostReadDate(popularity, theme.timeZone, textsOf(article.language)))
        : '',
      ...[related.sameTag, related.section, related.latest, related.mostRead, related.popular].map(quoted),
    ].join('\n');
    add(
      path,
      key,
      (setting, whole) => ({
        kind: 'page',
        path,
        template: 'article',
        view: articleView(whole(article.id), setting),
      }),
      [article.id],
    );
  }

  const places: ListPlace[] = [{ path: 'index.html', newestAt: lists.newest[0]?.publishedAt ?? '' }];
  const addList = (
    path: string | undefined,
    label: string,
    kind: string,
    articles: readonly ListedArticle[],
    about: Json,
  ): void => {
    if (path === undefined) return;
    const parts = pagesOf(articles, theme.limits.page);
    for (const part of parts) {
      const subject: ListSubject = {
        path,
        label,
        kind,
        about,
        total: articles.length,
        pages: parts.length,
      };
      const place = partPath(path, part.part);
      places.push({ path: place, newestAt: part.items[0]?.publishedAt ?? '' });
      // An older page says nothing of how many there are, but for the newest of them, which leads to the first.
      const around = part.part === 0 ? [parts.length, articles.length] : [part.part === parts.length - 1];
      add(place, [label, kind, ...around, quoted(part.items)].join('\n'), (setting) => ({
        kind: 'page',
        path: place,
        template: 'list',
        view: listPageView(subject, part, setting),
      }));
    }
  };
  for (const [key, { subject, articles }] of lists.tags) {
    addList(
      addresses.tags.get(key),
      printTag(subject),
      texts.kinds[subject.kind],
      articles,
      tagNode(subject),
    );
  }
  for (const [name, { articles }] of lists.sections) {
    addList(addresses.sections.get(name), name, texts.sectionKind, articles, null);
  }
  for (const [name, { articles }] of lists.authors) {
    addList(addresses.authors.get(name), name, texts.authorKind, articles, authorNode(name, texts));
  }
  for (const [month, { articles }] of lists.months) {
    addList(addresses.months.get(month), monthLabel(month, texts), texts.monthKind, articles, null);
  }
  const months = [...lists.months].map(([month, { articles }]) => `${month} ${articles.length}`).join();
  places.push({ path: addresses.archive, newestAt: lists.newest[0]?.publishedAt ?? '' });
  add(addresses.archive, `${months} ${quoted(lists.newest.slice(0, 1))}`, (setting) => ({
    kind: 'page',
    path: addresses.archive,
    template: 'list',
    view: archivePageView(addresses.archive, setting),
  }));

  const newest = lists.newest.slice(0, theme.limits.page);
  add('index.html', `${quoted(newest)} ${newest.length < lists.newest.length}`, (setting) => ({
    kind: 'page',
    path: 'index.html',
    template: 'front',
    view: frontPageView(newest, setting),
  }));
  add('thema/icoon.svg', '', () => ({
    kind: 'page',
    path: 'thema/icoon.svg',
    template: 'icon',
    view: { initial: initialOf(site.name) },
  }));

  const inFeed = lists.newest.slice(0, theme.limits.feed);
  const feedKey = inFeed.map((listed) => `${listed.version} ${ownPaths(listed)}`).join('\n');
  const feedNeeds = inFeed.map(({ article }) => article.id);
  for (const { path } of feedFiles) {
    const make = (setting: PageSetting, whole: (article: string) => PageArticle): MadeFile['file'] => ({
      kind: 'text',
      path,
      text: feedText(path, feedNeeds.map(whole), setting),
    });
    add(path, feedKey, make, feedNeeds);
  }
  for (const { path, key, text } of planSitemaps(lists, addresses, places)) {
    add(path, key, (setting) => ({ kind: 'text', path, text: text(setting) }));
  }
  add('robots.txt', '', () => ({ kind: 'text', path: 'robots.txt', text: robotsText(site) }));
  const offered = lists.newest.slice(0, theme.limits.latest);
  add(missingPath, quoted(offered), (setting) => ({
    kind: 'page',
    path: missingPath,
    template: 'list',
    view: missingPageView(offered, setting),
  }));
  const redirects = planRedirects(addresses, kept);
  const byId = new Map(redirects.length > 0 ? lists.newest.map((listed) => [listed.article.id, listed]) : []);
  for (const redirect of redirects) {
    const listed = byId.get(redirect.article);
    if (!listed) continue;
    const { from: path, to } = redirect;
    const { language, headline } = listed.article;
    add(path, JSON.stringify([to, language, headline]), (setting) => ({
      kind: 'text',
      path,
      text: redirectPage(redirect, listed, setting),
    }));
  }
  if (redirects.length > 0) {
    const text = redirectRules(redirects, site.address);
    add(redirectRulesPath, text, () => ({ kind: 'text', path: redirectRulesPath, text }));
  }
  for (const asset of theme.assets) {
    const path = `thema/${asset}`;
    files.push({
      path,
      key: input.assetRecipe(asset),
      needs: [],
      make: () => ({ file: { kind: 'asset', path, asset }, renditions: new Map() }),
    });
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const fresh = lists.newest.flatMap(({ article }) => {
    const path = (addresses.articles.get(article.id) ?? '').replace(/\/index\.html$/, '');
    const placed = { article: article.id, path, wish: wishOf(article) };
    return kept.has(placed) ? [] : [placed];
  });
  return { files, articles: addresses.articles, fresh };
}

function initialOf(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? 'K').toUpperCase();
}
