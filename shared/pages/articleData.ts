import type { ArticleLanguage } from '../article/Article';
import type { Still } from '../still/Still';
import { printTag } from '../tags/printTag';
import type { Tag } from '../tags/Tag';
import { tagKey } from '../tags/tagKey';
import { isAbout, schemaType } from './aboutTag';
import type { Author } from './authorsOf';
import type { Json } from './BundlePlan';
import { canonicalUrl } from './canonicalUrl';
import { correctionData } from './correctionViews';
import { creditOf } from './creditOf';
import { node } from './jsonLd';
import type { PageArticle } from './PageArticle';
import type { PageSetting } from './PageSetting';
import type { Moment } from './printMoment';
import type { PlacedCopy } from './RenditionPlans';
import { shorten } from './shorten';
import type { Site } from './Site';

/** What the article's own view has worked out already. */
export interface ArticleFacts {
  path: string;
  description: string;
  authors: readonly Author[];
  published: Moment;
  modified: Moment;
  words: number;
  minutes: number;
  lead: Still | null;
  /** The lead still in 16:9, 4:3 and 1:1. */
  cuts: PlacedCopy[];
}

/** What search engines take of a headline at most, in characters. */
const longestHeadline = 110;

/** The NewsArticle node of a page (schema.org; Google's guidance on articles and image licences). */
export function articleData(
  { article, comments }: PageArticle,
  facts: ArticleFacts,
  setting: PageSetting,
): Json {
  const { site, addresses } = setting;
  const url = canonicalUrl(site.address, facts.path);
  const publisher = publisherNode(setting);
  const subjects = article.tags.filter(({ kind }) => kind !== 'genre');
  const tagNode = (tag: Tag): Json => {
    const page = addresses.tags.get(tagKey(tag));
    return node(schemaType(tag, article), {
      name: tag.label,
      url: page === undefined ? undefined : canonicalUrl(site.address, page),
      datePublished: tag.kind === 'title' && tag.year ? String(tag.year) : undefined,
      sameAs: tag.address,
    });
  };
  return node('NewsArticle', {
    '@id': `${url}#artikel`,
    url,
    mainEntityOfPage: url,
    headline: shorten(article.headline, longestHeadline),
    alternativeHeadline: article.seoTitle,
    description: facts.description,
    inLanguage: article.language,
    datePublished: facts.published.iso,
    dateModified: facts.modified.iso,
    correction: correctionData(article, setting.theme.timeZone, setting.textsOf(article.language)),
    dateline: article.dateline,
    author: facts.authors.map(({ name, type }) => {
      const page = addresses.authors.get(name);
      return node(type, { name, url: page === undefined ? undefined : canonicalUrl(site.address, page) });
    }),
    publisher,
    image: facts.lead
      ? facts.cuts.map((cut) => imageNode(facts.lead as Still, cut, article.language, setting))
      : [],
    thumbnailUrl: facts.cuts.map(({ path }) => canonicalUrl(site.address, path))[0],
    articleSection: article.section,
    genre: article.tags.filter(({ kind }) => kind === 'genre').map(({ label }) => label),
    keywords: article.tags.map(printTag),
    about: subjects.filter((tag) => isAbout(tag, article)).map(tagNode),
    mentions: subjects.filter((tag) => !isAbout(tag, article)).map(tagNode),
    wordCount: facts.words,
    timeRequired: `PT${facts.minutes}M`,
    isAccessibleForFree: true,
    isPartOf: siteNode(site),
    copyrightHolder: node('NewsMediaOrganization', {
      '@id': publisherId(site),
      name: site.name,
      url: site.address,
    }),
    copyrightYear: facts.published.year,
    ...(!site.leftOut?.includes('comments') && {
      commentCount: comments?.count ?? 0,
      discussionUrl: `${url}#reacties`,
    }),
  });
}

/** The site as the publisher of its pages, with where it says how it works. */
export function publisherNode({ site, theme }: PageSetting): { [key: string]: Json } {
  const { file, width, height } = theme.logo ?? icon;
  return node('NewsMediaOrganization', {
    '@id': publisherId(site),
    name: site.name,
    url: site.address,
    logo: node('ImageObject', { url: canonicalUrl(site.address, `thema/${file}`), width, height }),
    ...site.policies,
  });
}

/** The publisher for pages that name it for its policies alone; undefined where it has none. */
export function policiesNode(setting: PageSetting): Json | undefined {
  return setting.site.policies && publisherNode(setting);
}

/** As `icon.liquid` draws it. */
const icon = { file: 'icoon.svg', width: 112, height: 112 };

function publisherId({ address }: Site): string {
  return `${address}#uitgever`;
}

/** The site as something its pages are part of. */
export function siteNode({ address, name }: Site): { [key: string]: Json } {
  return node('WebSite', { '@id': `${address}#site`, url: address, name });
}

function imageNode(still: Still, cut: PlacedCopy, language: ArticleLanguage, { site }: PageSetting): Json {
  const credit = creditOf(still, language);
  return node('ImageObject', {
    contentUrl: canonicalUrl(site.address, cut.path),
    url: canonicalUrl(site.address, cut.path),
    width: cut.width,
    height: cut.height,
    caption: still.altText,
    creditText: credit.creditLine,
    creator: credit.creator ? node(creatorType(credit.creator), { name: credit.creator }) : undefined,
    copyrightNotice: credit.copyrightNotice,
    license: credit.licenceUrl,
    acquireLicensePage: credit.licensorUrl || credit.licenceUrl,
    representativeOfPage: true,
  });
}

/** An agency signs with capitals (`ANP`, `EPA-EFE`); everyone else is taken for a person. */
function creatorType(creator: string): 'Person' | 'Organization' {
  return /^[\p{Lu}\p{N}/-]{2,}$/u.test(creator) ? 'Organization' : 'Person';
}
