import type { ArticleLanguage } from '../article/Article';
import type { Json } from './BundlePlan';
import { canonicalUrl } from './canonicalUrl';
import { cardPicture } from './cardPicture';
import type { FrameView } from './frameView';
import { frameView } from './frameView';
import { breadcrumbs, jsonLd, node } from './jsonLd';
import { listData } from './listData';
import type { PageTexts } from '../language/pageTexts';
import type { PageArticle } from './PageArticle';
import type { PageSetting } from './PageSetting';
import type { ListPart } from './pagesOf';
import { preloadsOf } from './planPicture';
import { policiesNode, publisherNode } from './articleData';
import { relativeUrl } from './relativeUrl';
import type { TeaserView } from './teaserView';
import { teaserView, teaserViews } from './teaserView';

/** What a list page is about: a tag, a section, an author, a month. */
export interface ListSubject {
  /** Path of the list's first page. */
  path: string;
  label: string;
  /** The kind as printed over the label: `Bedrijf`. */
  kind: string;
  /** The thing the list is about, as structured data; null for what is none. */
  about: Json;
  /** How many articles there are in all. */
  total: number;
  /** How many pages the list has. */
  pages: number;
}

/** Everything the list and front templates print. */
export interface ListPageView {
  frame: FrameView;
  kind: string;
  title: string;
  /** How many articles there are, or which part of the list this is. */
  count: string;
  /** The newest article, large. */
  first: TeaserView | null;
  rest: TeaserView[] | null;
  /** The months of the archive, newest first; null on every other page. */
  months: { label: string; href: string; count: string }[] | null;
  /** The ways to the neighbouring pages of the list, or null for a list of one page. */
  pager: { label: string; newer: PageLink | null; older: PageLink | null } | null;
}

/** A link with its words. */
export interface PageLink {
  label: string;
  href: string;
}

/** The path of a part of a list (`pagesOf`): the first page's own, or a folder under it. */
export function partPath(path: string, part: number): string {
  return part === 0 ? path : path.replace(/index\.html$/, `deel-${part}/index.html`);
}

/** A page that lists articles of a tag, a section, an author or a month, newest first. */
export function listPageView(
  subject: ListSubject,
  { part, items }: ListPart<PageArticle>,
  setting: PageSetting,
): ListPageView {
  const { site } = setting;
  const texts = setting.textsOf(site.language);
  const path = partPath(subject.path, part);
  const name = part === 0 ? subject.label : `${subject.label}, ${texts.part(part)}`;
  const description = texts.aboutList(name, site.name);
  const url = canonicalUrl(site.address, path);
  const trail = [
    { name: site.name, url: site.address },
    { name: subject.label, url: canonicalUrl(site.address, subject.path) },
    ...(part === 0 ? [] : [{ name: texts.part(part), url }]),
  ];
  const publisher = policiesNode(setting);
  const page = listData({ path, name, description, about: subject.about, publisher }, items, setting);
  return {
    ...listed(path, `${name} – ${site.name}`, description, items, setting, site.language, [
      page,
      breadcrumbs(trail),
    ]),
    kind: subject.kind,
    title: subject.label,
    count: part === 0 ? texts.articles(subject.total) : texts.part(part),
    months: null,
    pager: pagerOf(subject, part, setting),
  };
}

function pagerOf({ path, pages }: ListSubject, part: number, setting: PageSetting): ListPageView['pager'] {
  if (pages < 2) return null;
  const texts = setting.textsOf(setting.site.language);
  const oldest = 1;
  const newest = pages - 1;
  const link = (to: number, label: string): PageLink => ({
    label,
    href: relativeUrl(partPath(path, part), partPath(path, to)),
  });
  return {
    label: texts.pages,
    newer: part === 0 ? null : link(part === newest ? 0 : part + 1, texts.newer),
    older: part === oldest ? null : link(part === 0 ? newest : part - 1, texts.older),
  };
}

/** The page that lists the months of the archive. */
export function archivePageView(path: string, setting: PageSetting): ListPageView {
  const { site, lists, addresses } = setting;
  const texts = setting.textsOf(site.language);
  const description = texts.aboutArchive(site.name);
  const url = canonicalUrl(site.address, path);
  const publisher = policiesNode(setting);
  const page = listData({ path, name: texts.archive, description, about: null, publisher }, [], setting);
  const trail = [
    { name: site.name, url: site.address },
    { name: texts.archive, url },
  ];
  const graph = [page, breadcrumbs(trail)];
  const { frame, ...teasers } = listed(
    path,
    `${texts.archive} – ${site.name}`,
    description,
    [],
    setting,
    site.language,
    graph,
  );
  return {
    ...teasers,
    frame: { ...frame, card: cardPicture(lists.newest, setting) },
    kind: '',
    title: texts.archive,
    count: texts.articles(lists.newest.length),
    months: [...lists.months]
      .map(([month, { articles }]) => ({
        label: monthLabel(month, texts),
        href: relativeUrl(path, addresses.months.get(month) ?? ''),
        count: texts.articles(articles.length),
      }))
      .toReversed(),
    pager: null,
  };
}

/** `2026-11` as `november 2026`. */
export function monthLabel(month: string, texts: PageTexts): string {
  return `${texts.months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

/** The front page: the newest article large, the next ones under it, and the way to the archive. */
export function frontPageView(articles: readonly PageArticle[], setting: PageSetting): ListPageView {
  const { site, lists, addresses } = setting;
  const texts = setting.textsOf(site.language);
  const description = texts.aboutSite(site.name);
  const website = node('WebSite', {
    '@id': `${site.address}#site`,
    url: site.address,
    name: site.name,
    inLanguage: site.language,
    publisher: publisherNode(setting),
  });
  return {
    ...listed('index.html', `${site.name} – ${texts.home}`, description, articles, setting, site.language, [
      website,
      listData({ path: 'index.html', name: site.name, description, about: null }, articles, setting),
    ]),
    kind: '',
    title: site.name,
    count: '',
    months: null,
    pager:
      articles.length < lists.newest.length
        ? {
            label: texts.pages,
            newer: null,
            older: { label: texts.archive, href: relativeUrl('index.html', addresses.archive) },
          }
        : null,
  };
}

function listed(
  path: string,
  title: string,
  description: string,
  articles: readonly PageArticle[],
  setting: PageSetting,
  language: ArticleLanguage,
  graph: Parameters<typeof jsonLd>[0],
): Pick<ListPageView, 'frame' | 'first' | 'rest'> {
  const [newest, ...others] = articles;
  const first = newest ? teaserView(newest, path, language, setting, 'front', true) : null;
  return {
    frame: frameView(
      path,
      {
        language,
        title,
        description,
        structuredData: jsonLd(graph),
        card: cardPicture(articles, setting),
        preloads: first?.picture ? preloadsOf(first.picture) : [],
      },
      setting,
    ),
    first,
    rest: teaserViews(others, path, language, setting, 'card', !first?.picture),
  };
}
