import { slugOf } from '../../../shared/article/slug';
import { longestName, mostNames } from '../../../shared/bridge/popularityCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import type { MatchedFigures } from '../../../shared/interchange/figures/matchFigures';
import { matchFigures, ofOneSlug } from '../../../shared/interchange/figures/matchFigures';
import type { NamedArticle } from '../../../shared/interchange/figures/NamedArticle';
import { namesOfPage } from '../../../shared/interchange/figures/namesOfPage';
import type { CountedPage } from '../../../shared/interchange/figures/readFigures';
import { safePart } from '../../../shared/pages/safePart';
import type { Site } from '../../../shared/pages/Site';
import type { LibraryCaller } from '../loadArticle';
import { loadArticle, valueOf } from '../loadArticle';

/** Articles that share a slug are opened to see where they lie; of more than this, pages stay without an article. */
const mostOpened = 300;

/** Finds the articles of the pages of a table in the library. Throws the library's fault. */
export async function findArticles(
  library: LibraryCaller,
  pages: readonly CountedPage[],
  site: Site,
): Promise<MatchedFigures> {
  const slugs = new Set<string>();
  const headlines = new Set<string>();
  for (const page of pages) {
    const names = namesOfPage(page, site);
    if (names.slug) slugs.add(names.slug);
    if (names.shared) slugs.add(names.shared.slug);
    for (const headline of names.headlines) headlines.add(headline);
  }
  const named = [
    ...(await ask(library, [...slugs], (part) => ({ slugs: part, headlines: [] }))),
    ...(await ask(library, [...headlines], (part) => ({ slugs: [], headlines: part }))),
  ];
  const folders = await foldersOf(library, ofOneSlug(named));
  return matchFigures(pages, { site, named, folders });
}

async function ask(
  library: LibraryCaller,
  all: readonly string[],
  asked: (part: string[]) => { slugs: string[]; headlines: string[] },
): Promise<NamedArticle[]> {
  const found: NamedArticle[] = [];
  const names = all.filter((name) => name.length <= longestName);
  for (let at = 0; at < names.length; at += mostNames) {
    found.push(...valueOf(await library.call('articles:named', asked(names.slice(at, at + mostNames)))));
  }
  return found;
}

/** The folder each article lies in; one that cannot be read has none. */
async function foldersOf(library: LibraryCaller, articles: readonly string[]): Promise<Map<string, string>> {
  const folders = new Map<string, string>();
  for (const id of articles.slice(0, mostOpened)) {
    try {
      const { article } = await loadArticle(library, id);
      const section = article.section.trim();
      folders.set(id, section ? safePart(slugOf(section, 'rubriek')) : 'artikel');
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
    }
  }
  return folders;
}
