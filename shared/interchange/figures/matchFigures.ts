import type { Site } from '../../pages/Site';
import type { NamedArticle } from './NamedArticle';
import type { PageNames } from './namesOfPage';
import { namesOfPage } from './namesOfPage';
import type { CountedPage } from './readFigures';

/** An article with the figures of all pages of a table that are it. */
export interface MatchedArticle {
  article: string;
  headline: string;
  count: number;
  /** What the file calls those pages. */
  pages: string[];
  by: 'address' | 'earlier-address' | 'headline';
}

/**
 * Why a page is no article's: there is none, it is a list, it lies elsewhere, it may be more than one, it has no number,
 * or its row has more cells than there are columns.
 */
export type UnmatchedBecause = 'no-article' | 'list' | 'other-site' | 'several' | 'no-number' | 'shifted';

export interface UnmatchedPage {
  page: string;
  count: number | null;
  because: UnmatchedBecause;
}

export interface MatchedFigures {
  /** The most read first. */
  matched: MatchedArticle[];
  /** Every other page of the table, the most read first. */
  unmatched: UnmatchedPage[];
}

/** All there is to match by. */
export interface Known {
  site: Site;
  /** The articles that go by the pages' names. */
  named: readonly NamedArticle[];
  /** The folders that articles of one slug lie in, by their ids. */
  folders: ReadonlyMap<string, string>;
}

type Found = Pick<MatchedArticle, 'article' | 'headline' | 'by'>;

/**
 * Finds the article of each page: by its address, by one it had before, or by its headline, in that order. Pages
 * of one article are counted together. Every page is either with an article or among the unmatched.
 */
export function matchFigures(pages: readonly CountedPage[], known: Known): MatchedFigures {
  const named = groupNames(known.named);
  const matched = new Map<string, MatchedArticle>();
  const unmatched: UnmatchedPage[] = [];
  for (const page of pages) {
    const { count } = page;
    const name = page.address || page.title;
    const found =
      count === null
        ? page.shifted
          ? 'shifted'
          : 'no-number'
        : articleOf(namesOfPage(page, known.site), named, known.folders);
    if (count === null || typeof found === 'string') {
      unmatched.push({ page: name, count, because: found as UnmatchedBecause });
      continue;
    }
    const article = matched.get(found.article) ?? { ...found, count: 0, pages: [] };
    article.count += count;
    article.pages.push(name);
    matched.set(found.article, article);
  }
  return {
    matched: [...matched.values()].sort(
      (one, other) => other.count - one.count || (one.article < other.article ? -1 : 1),
    ),
    unmatched: unmatched.sort((one, other) => (other.count ?? -1) - (one.count ?? -1)),
  };
}

/** The articles of one slug, of which only their folders tell which is meant. */
export function ofOneSlug(named: readonly NamedArticle[]): string[] {
  const several = [...groupNames(named)].filter(([key, list]) => key.startsWith('slug ') && list.length > 1);
  return several.flatMap(([, list]) => list.map(({ article }) => article));
}

type Named = ReadonlyMap<string, readonly NamedArticle[]>;

function groupNames(named: readonly NamedArticle[]): Named {
  const groups = new Map<string, NamedArticle[]>();
  for (const one of named) {
    const key = `${one.by} ${one.name}`;
    const group = groups.get(key) ?? [];
    group.push(one);
    groups.set(key, group);
  }
  return groups;
}

function articleOf(
  names: PageNames,
  named: Named,
  folders: ReadonlyMap<string, string>,
): Found | UnmatchedBecause {
  const { address, slug, folder, shared, headlines } = names;
  if (address.on === 'other-site') return 'other-site';
  const all = (by: NamedArticle['by'], name: string): readonly NamedArticle[] =>
    named.get(`${by} ${name}`) ?? [];
  const byId = shared
    ? all('slug', shared.slug).filter(({ article }) => article.startsWith(shared.idStart))
    : [];
  const here = slug ? all('slug', slug) : [];
  const [only] = byId.length > 0 ? byId : here;
  if (only && (byId.length > 0 || here.length === 1)) return { ...plain(only), by: 'address' };
  if (here.length > 1) {
    const inFolder = here.filter(({ article }) => folders.get(article) === folder);
    // Of two in one folder the one with the lowest id has the plain address.
    const [first] = inFolder.toSorted((one, other) => (one.article < other.article ? -1 : 1));
    return first ? { ...plain(first), by: 'address' } : 'several';
  }
  const earlier = slug ? all('earlier-slug', slug) : [];
  if (earlier[0]) return earlier.length > 1 ? 'several' : { ...plain(earlier[0]), by: 'earlier-address' };
  for (const headline of headlines) {
    const titled = all('headline', headline);
    if (titled[0]) return titled.length > 1 ? 'several' : { ...plain(titled[0]), by: 'headline' };
  }
  return address.on === 'site' && !slug ? 'list' : 'no-article';
}

function plain({ article, headline }: NamedArticle): Pick<Found, 'article' | 'headline'> {
  return { article, headline };
}
