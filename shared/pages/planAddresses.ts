import { slugOf } from '../article/slug';
import type { PageTexts } from '../language/pageTexts';
import type { Tag } from '../tags/Tag';
import { printTag } from '../tags/printTag';
import { tagKey } from '../tags/tagKey';
import type { KeptAddresses } from './KeptAddresses';
import { noneKept, wishOf } from './KeptAddresses';
import type { PageArticle } from './PageArticle';
import { safePart } from './safePart';

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

/**
 * Gives each page its path: lower-case ASCII only, no two that differ in case, the same for the same
 * input. An article keeps the address under which it was exported until somebody gives it another slug or section,
 * and gets it back with them; where two had the same, it is of the one that had it last. Two articles of one section
 * with the same slug are told apart by the start of their ids, two labels with the same slug by a number.
 */
export function planAddresses(
  articles: readonly PageArticle[],
  tags: readonly Tag[],
  sections: readonly string[],
  authors: readonly string[],
  months: readonly string[],
  texts: PageTexts,
  kept: KeptAddresses = noneKept,
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
  const byId = articles.map(({ article }) => article).sort((a, b) => (a.id < b.id ? -1 : 1));
  const claims = byId.flatMap((article) => kept.decidedBy(article.id, wishOf(article)) ?? []);
  claims.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
  for (const { article, path } of claims) {
    if (used.has(path)) continue;
    used.add(path);
    addresses.articles.set(article, `${path}/index.html`);
  }
  for (const article of byId) {
    if (addresses.articles.has(article.id)) continue;
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

function unused(used: Set<string>, path: string): string {
  let free = path;
  for (let number = 2; used.has(free); number++) free = `${path}-${number}`;
  used.add(free);
  return free;
}
