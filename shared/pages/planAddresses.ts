import { slugOf } from '../article/slug';
import type { PageTexts } from '../language/pageTexts';
import type { Tag } from '../tags/Tag';
import { printTag } from '../tags/printTag';
import { tagKey } from '../tags/tagKey';
import type { KeptAddress, KeptAddresses } from './KeptAddresses';
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
  const claims = new Map<string, KeptAddress>();
  for (const article of byId) {
    const claim = kept.decidedBy(article.id, wishOf(article));
    if (!claim || used.has(claim.path)) continue;
    const other = claims.get(claim.path);
    if (!other || claim.at > other.at) claims.set(claim.path, claim);
  }
  for (const { article, path } of claims.values()) {
    used.add(path);
    addresses.articles.set(article, `${path}/index.html`);
  }
  for (const article of byId) {
    if (addresses.articles.has(article.id)) continue;
    const folder = sectionFolders.get(article.section.trim()) ?? 'artikel';
    const start = startOf(article, folder);
    const path = used.has(start.path) ? unused(used, `${start.path}-${article.id.slice(0, 6)}`) : start.path;
    used.add(path);
    addresses.articles.set(article.id, path === start.path ? start.page : `${path}/index.html`);
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
const starts = new WeakMap<PageArticle['article'], { path: string; page: string }>();

/** Where an article lies in a section's folder as long as no other one does. */
function startOf(article: PageArticle['article'], folder: string): { path: string; page: string } {
  const known = starts.get(article);
  if (known?.path.startsWith(`${folder}/`)) return known;
  const path = `${folder}/${slugFor(article)}`;
  const start = { path, page: `${path}/index.html` };
  starts.set(article, start);
  return start;
}

/** The last folder of an article's path, as long as no other one of its section has it. */
export function slugFor({ slug, headline }: Pick<PageArticle['article'], 'slug' | 'headline'>): string {
  return safePart(slugOf(slug || headline, 'artikel'));
}

function unused(used: Set<string>, path: string): string {
  let free = path;
  for (let number = 2; used.has(free); number++) free = `${path}-${number}`;
  used.add(free);
  return free;
}
