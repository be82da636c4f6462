import type { ArticleLanguage } from '../article/Article';
import { canonicalUrl } from './canonicalUrl';
import type { PageSetting } from './PageSetting';
import type { Preload } from './planPicture';
import { relativeUrl } from './relativeUrl';

/** A link with its text. */
export interface LinkView {
  label: string;
  href: string;
  current: boolean;
}

/** The picture a shared link shows. */
export interface CardPicture {
  url: string;
  width: number;
  height: number;
  alt: string;
}

/** What head, masthead and foot of a page need. */
export interface FrameView {
  language: ArticleLanguage;
  title: string;
  description: string;
  canonical: string;
  locale: string;
  /** Open Graph's type. */
  type: 'article' | 'website';
  policy: string;
  author: string;
  themeColours: { light: string; dark: string };
  styles: string[];
  icon: string;
  feed: string;
  card: CardPicture | null;
  preloads: Preload[];
  published: string;
  modified: string;
  section: string;
  keywords: string[];
  /** JSON-LD, escaped for its script element. */
  structuredData: string;
  siteName: string;
  home: string;
  atHome: boolean;
  sections: LinkView[];
  /** ISO date and its printed form, or null where a page has none. */
  date: { iso: string; printed: string } | null;
  texts: { skip: string; sections: string; toTop: string; feed: string };
}

/**
 * The page's content security policy: nothing runs, nothing is fetched from elsewhere. JSON-LD is data
 * and needs no permission. `data:` is for letters that stand inside a style sheet.
 */
const policy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The parts of a frame that differ from page to page. */
export type FrameStart = Pick<FrameView, 'language' | 'title' | 'description' | 'structuredData'> &
  Partial<
    Pick<
      FrameView,
      'type' | 'author' | 'card' | 'preloads' | 'published' | 'modified' | 'section' | 'keywords' | 'date'
    >
  >;

/** The frame of the page at `path`. */
export function frameView(path: string, start: FrameStart, setting: PageSetting): FrameView {
  const { site, theme, addresses } = setting;
  const texts = setting.textsOf(start.language);
  return {
    type: 'website',
    author: '',
    card: null,
    preloads: [],
    published: '',
    modified: '',
    section: '',
    keywords: [],
    date: null,
    ...start,
    canonical: canonicalUrl(site.address, path),
    locale: texts.locale,
    policy,
    themeColours: theme.themeColours,
    styles: theme.styles.map((style) => relativeUrl(path, `thema/${style}`)),
    icon: relativeUrl(path, 'thema/icoon.svg'),
    feed: relativeUrl(path, 'feed.xml'),
    siteName: site.name,
    home: relativeUrl(path, 'index.html'),
    atHome: path === 'index.html',
    sections: [...addresses.sections].map(([label, to]) => ({
      label,
      href: relativeUrl(path, to),
      current: to === path || start.section === label,
    })),
    texts: { skip: texts.skip, sections: texts.sections, toTop: texts.toTop, feed: texts.feed },
  };
}
