import type { ArticleLanguage } from '../article/Article';
import { canonicalUrl } from './canonicalUrl';
import { feedFiles } from './feeds/feedFiles';
import { headWords } from './headWords';
import type { PageTexts } from '../language/pageTexts';
import type { PageSetting } from './PageSetting';
import type { Preload } from './planPicture';
import { policyKinds } from './Policies';
import { relativeUrl } from './relativeUrl';
import type { Site } from './Site';

/** A link with its text. */
export interface LinkView {
  label: string;
  href: string;
  current: boolean;
}

/** A feed as the head of a page announces it. */
export interface FeedLink {
  type: string;
  title: string;
  href: string;
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
  direction: 'ltr' | 'rtl';
  title: string;
  description: string;
  canonical: string;
  locale: string;
  /** Open Graph's type. */
  type: 'article' | 'website';
  policy: string;
  /** What search engines may do with the page. */
  robots: string;
  author: string;
  /** The absolute addresses of the authors' pages. */
  authorPages: string[];
  themeColours: { light: string; dark: string };
  styles: string[];
  /** The folder of the theme's own files, ending in a slash. */
  assets: string;
  icon: string;
  feed: string;
  feeds: FeedLink[];
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
  /** The ways to what the publisher says of how it works, with their name; null where it says nothing. */
  policies: { label: string; links: { label: string; href: string }[] } | null;
  /** ISO date and its printed form, or null where a page has none. */
  date: { iso: string; printed: string } | null;
  texts: { skip: string; sections: string; toTop: string; feed: string };
}

/**
 * The page's content security policy: nothing runs, nothing is fetched from elsewhere. JSON-LD is data
 * and needs no permission. `data:` is for letters that stand inside a style sheet. `connect-src` lets nothing on
 * the page connect, for nothing on it runs; without it a checker that asks for robots.txt from the page is refused.
 */
const policy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The parts of a frame that differ from page to page. */
export type FrameStart = Pick<FrameView, 'language' | 'title' | 'description' | 'structuredData'> &
  Partial<
    Pick<
      FrameView,
      | 'type'
      | 'author'
      | 'authorPages'
      | 'card'
      | 'preloads'
      | 'published'
      | 'modified'
      | 'section'
      | 'keywords'
      | 'date'
      | 'robots'
    >
  >;

/** The frame of the page at `path`. */
export function frameView(path: string, start: FrameStart, setting: PageSetting): FrameView {
  const { language, section = '' } = start;
  const { address, name } = setting.site;
  const shared = setting.shared.of(path, `frame ${language} ${section}`, () =>
    sharedFrame(path, language, section, setting),
  );
  return {
    type: 'website',
    author: '',
    authorPages: [],
    robots: 'max-image-preview:large',
    card: null,
    preloads: [],
    published: '',
    modified: '',
    section: '',
    keywords: [],
    date: null,
    ...start,
    ...headWords(start, name),
    canonical: canonicalUrl(address, path),
    ...shared,
  };
}

/** What every page's frame has of its own. */
type OwnPart = Exclude<keyof FrameStart, 'language'> | 'canonical' | keyof ReturnType<typeof headWords>;

/** What frames of pages beside each other have alike. */
function sharedFrame(
  path: string,
  language: ArticleLanguage,
  section: string,
  { site, theme, addresses, textsOf }: PageSetting,
): Omit<FrameView, OwnPart> {
  const texts = textsOf(language);
  return {
    language,
    direction: texts.direction,
    locale: texts.locale,
    policy,
    themeColours: theme.themeColours,
    styles: theme.styles.map((style) => relativeUrl(path, `thema/${style}`)),
    assets: relativeUrl(path, 'thema/'),
    icon: relativeUrl(path, 'thema/icoon.svg'),
    feed: relativeUrl(path, 'feed.xml'),
    feeds: feedFiles.map((feed) => ({
      type: feed.type,
      title: `${site.name} (${feed.name})`,
      href: relativeUrl(path, feed.path),
    })),
    siteName: site.name,
    home: relativeUrl(path, 'index.html'),
    atHome: path === 'index.html',
    sections: [...addresses.sections].map(([label, to]) => ({
      label,
      href: relativeUrl(path, to),
      current: to === path || section === label,
    })),
    policies: policyLinks(site, texts),
    texts: { skip: texts.skip, sections: texts.sections, toTop: texts.toTop, feed: texts.feed },
  };
}

function policyLinks({ policies = {} }: Site, texts: PageTexts): FrameView['policies'] {
  const links = policyKinds.flatMap((kind) => {
    const href = policies[kind];
    return href === undefined ? [] : [{ label: texts.policies[kind], href }];
  });
  return links.length > 0 ? { label: texts.aboutUs, links } : null;
}
