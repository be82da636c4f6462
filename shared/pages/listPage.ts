import type { ArticleLanguage } from '../article/Article';
import { canonicalUrl } from './canonicalUrl';
import { cardPicture } from './cardPicture';
import type { FrameView } from './frameView';
import { frameView } from './frameView';
import { breadcrumbs, jsonLd, node } from './jsonLd';
import type { PageArticle } from './PageArticle';
import type { PageSetting } from './PageSetting';
import { preloadsOf } from './planPicture';
import { publisherNode } from './articleData';
import { newestFirst } from './relatedLists';
import type { TeaserView } from './teaserView';
import { teaserView, teaserViews } from './teaserView';

/** What a list page is about: a tag, a section, an author. */
export interface ListSubject {
  path: string;
  label: string;
  /** The kind as printed over the label: `Bedrijf`. */
  kind: string;
  articles: readonly PageArticle[];
}

/** Everything the list and front templates print. */
export interface ListPageView {
  frame: FrameView;
  kind: string;
  title: string;
  count: string;
  /** The newest article, large. */
  first: TeaserView | null;
  rest: TeaserView[] | null;
}

/** The page that lists the articles of a tag, a section or an author, newest first. */
export function listPageView(subject: ListSubject, setting: PageSetting): ListPageView {
  const { site } = setting;
  const texts = setting.textsOf(site.language);
  const description = texts.aboutList(subject.label, site.name);
  const url = canonicalUrl(site.address, subject.path);
  const trail = [
    { name: site.name, url: site.address },
    { name: subject.label, url },
  ];
  const page = node('CollectionPage', {
    '@id': url,
    url,
    name: subject.label,
    description,
    inLanguage: site.language,
  });
  return {
    ...listed(
      subject.path,
      `${subject.label} – ${site.name}`,
      description,
      subject.articles,
      setting,
      site.language,
      [page, breadcrumbs(trail)],
    ),
    kind: subject.kind,
    title: subject.label,
    count: texts.articles(subject.articles.length),
  };
}

/** The front page: the newest article large, the others under it. */
export function frontPageView(setting: PageSetting): ListPageView {
  const { site, articles } = setting;
  const texts = setting.textsOf(site.language);
  const website = node('WebSite', {
    '@id': `${site.address}#site`,
    url: site.address,
    name: site.name,
    inLanguage: site.language,
    publisher: publisherNode(setting),
  });
  return {
    ...listed(
      'index.html',
      `${site.name} – ${texts.home}`,
      texts.aboutSite(site.name),
      articles,
      setting,
      site.language,
      [website],
    ),
    kind: '',
    title: site.name,
    count: '',
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
  const [newest, ...others] = newestFirst(articles);
  const first = newest ? teaserView(newest, path, language, setting, 'front', true) : null;
  return {
    frame: frameView(
      path,
      {
        language,
        title,
        description,
        structuredData: jsonLd(graph),
        card: newest ? cardPicture(newest, setting) : null,
        preloads: first?.picture ? preloadsOf(first.picture) : [],
      },
      setting,
    ),
    first,
    rest: teaserViews(others, path, language, setting, 'card'),
  };
}
