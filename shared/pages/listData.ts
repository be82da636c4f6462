import { siteNode } from './articleData';
import type { Json } from './BundlePlan';
import { canonicalUrl } from './canonicalUrl';
import { node } from './jsonLd';
import type { PageArticle } from './PageArticle';
import type { PageSetting } from './PageSetting';
import type { PageTexts } from '../language/pageTexts';
import type { Tag } from '../tags/Tag';
import { schemaType } from './aboutTag';
import { authorsOf } from './authorsOf';

/** What a list page is in structured data. */
export interface ListFacts {
  path: string;
  name: string;
  description: string;
  /** What the list is about, as a node; null for what is no thing of its own, as a month is. */
  about: Json;
  /** The publisher, where this is the node of the page that names it. */
  publisher?: Json | undefined;
}

/** The CollectionPage node of a list, with the articles that stand on this very page, in their order. */
export function listData(
  { path, name, description, about, publisher }: ListFacts,
  articles: readonly Pick<PageArticle, 'article'>[],
  setting: Pick<PageSetting, 'site' | 'addresses'>,
): Json {
  const { site } = setting;
  const url = canonicalUrl(site.address, path);
  return node('CollectionPage', {
    '@id': url,
    url,
    name,
    description,
    inLanguage: site.language,
    isPartOf: siteNode(site),
    publisher,
    about,
    mainEntity: articles.length > 0 ? listNode(articles, setting) : undefined,
  });
}

/** A tag as the thing its page is about. Whether a title is a film or a series no single article decides. */
export function tagNode(tag: Tag): Json {
  const type = schemaType(tag, { headline: '', standfirst: [], body: [], tags: [] });
  return node(type, {
    name: tag.label,
    datePublished: tag.kind === 'title' && tag.year ? String(tag.year) : undefined,
    sameAs: tag.address,
  });
}

/** An author as the one its page is about: a person or a desk, as that byline names it. */
export function authorNode(name: string, byline: string, texts: PageTexts): Json {
  const author = authorsOf(byline, texts).find((one) => one.name === name);
  return node(author?.type ?? 'Person', { name });
}

/** Articles as an ItemList: their addresses and headlines, counted from 1. */
function listNode(
  articles: readonly Pick<PageArticle, 'article'>[],
  { site, addresses }: Pick<PageSetting, 'site' | 'addresses'>,
): Json {
  return node('ItemList', {
    numberOfItems: articles.length,
    itemListElement: articles.map(({ article }, index) =>
      node('ListItem', {
        position: index + 1,
        url: canonicalUrl(site.address, addresses.articles.get(article.id) ?? 'index.html'),
        name: article.headline,
      }),
    ),
  });
}
