import { slugOf } from '../article/slug';
import type { PageTexts } from '../language/pageTexts';
import type { Tag } from '../tags/Tag';
import { printTag } from '../tags/printTag';
import { tagKey } from '../tags/tagKey';
import type { PageArticle } from './PageArticle';

/** Where every page of a bundle lies. Keys: article id, section, `tagKey`, author's name, month as `2026-11`. */
export interface Addresses {
  articles: Map<string, string>;
  sections: Map<string, string>;
  tags: Map<string, string>;
  authors: Map<string, string>;
  months: Map<string, string>;
  /** The list of months. */
  archive: string;
}

/** Folders that are not sections, parts of a list, and names no file may have on Windows. */
const taken = /^(?:tag|auteur|author|beeld|thema|archief|sitemap|deel-\d+|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Gives each page its path: lower-case ASCII only, no two that differ in case, the same for the same
 * input. Two articles of one section with the same slug are told apart by the start of their ids, two
 * labels with the same slug by a number.
 */
export function planAddresses(
  articles: readonly PageArticle[],
  tags: readonly Tag[],
  sections: readonly string[],
  authors: readonly string[],
  months: readonly string[],
  texts: PageTexts,
): Addresses {
  const used = new Set<string>();
  const sectionFolders = new Map<string, string>();
  const addresses: Addresses = {
    articles: new Map(),
    sections: new Map(),
    tags: new Map(),
    authors: new Map(),
    months: new Map(months.map((month) => [month, `archief/${month}/index.html`])),
    archive: 'archief/index.html',
  };
  for (const section of sections.toSorted()) {
    const folder = unused(used, safePart(slugOf(section, 'rubriek')));
    sectionFolders.set(section, folder);
    addresses.sections.set(section, `${folder}/index.html`);
  }
  for (const { article } of articles.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1))) {
    const folder = sectionFolders.get(article.section.trim()) ?? 'artikel';
    const slug = slugFor(article);
    const start = `${folder}/${slug}`;
    const path = used.has(start) ? `${start}-${article.id.slice(0, 6)}` : start;
    addresses.articles.set(article.id, `${unused(used, path)}/index.html`);
  }
  for (const tag of tags.toSorted((a, b) => (tagKey(a) < tagKey(b) ? -1 : 1))) {
    const path = `tag/${texts.kindAddresses[tag.kind]}/${safePart(slugOf(printTag(tag), tag.kind))}`;
    addresses.tags.set(tagKey(tag), `${unused(used, path)}/index.html`);
  }
  for (const author of authors.toSorted()) {
    addresses.authors.set(
      author,
      `${unused(used, `auteur/${safePart(slugOf(author, 'auteur'))}`)}/index.html`,
    );
  }
  return addresses;
}

/** Made once of each value of an article: with every export, all addresses are planned anew. */
const slugs = new WeakMap<PageArticle['article'], string>();

function slugFor(article: PageArticle['article']): string {
  const known = slugs.get(article);
  if (known !== undefined) return known;
  const slug = safePart(slugOf(article.slug || article.headline, 'artikel'));
  slugs.set(article, slug);
  return slug;
}

/** A slug that is no reserved name. */
export function safePart(slug: string): string {
  return taken.test(slug) ? `x-${slug}` : slug;
}

function unused(used: Set<string>, path: string): string {
  let free = path;
  for (let number = 2; used.has(free); number++) free = `${path}-${number}`;
  used.add(free);
  return free;
}
