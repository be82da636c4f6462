import { mainTag } from '../tags/mainTag';
import type { Tag } from '../tags/Tag';
import { tagKey } from '../tags/tagKey';
import type { PageArticle } from './PageArticle';
import type { ListLimits } from './ThemeFacts';

/** The lists beside and under an article; each without the article itself, and empty when it has nothing to show. */
export interface RelatedLists {
  mainTag: Tag | null;
  sameTag: PageArticle[];
  mostRead: PageArticle[];
  popular: PageArticle[];
  section: PageArticle[];
  latest: PageArticle[];
}

/** Newest first; articles of the same moment by id, so that the order never depends on the input's. */
export function newestFirst(articles: readonly PageArticle[]): PageArticle[] {
  return articles.toSorted(
    (a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || (a.article.id < b.article.id ? -1 : 1),
  );
}

/**
 * Chooses the articles of each list. "Meest gelezen" goes by readers alone: without figures it is left
 * out, because newest is not most read. "Meer populaire artikelen" is what comes after it. No article
 * stands in two of the lists that go by date.
 */
export function relatedLists(
  self: PageArticle,
  all: readonly PageArticle[],
  limits: ListLimits,
): RelatedLists {
  const others = newestFirst(all.filter(({ article }) => article.id !== self.article.id));
  const main = mainTag(self.article.tags);
  const mainKey = main ? tagKey(main) : '';
  const sameTag = main
    ? others
        .filter(({ article }) => article.tags.some((tag) => tagKey(tag) === mainKey))
        .slice(0, limits.sameTag)
    : [];
  const read = others
    .filter(({ readers }) => readers !== null)
    .sort((a, b) => (b.readers ?? 0) - (a.readers ?? 0));
  const mostRead = read.slice(0, limits.mostRead);
  const popular = read.slice(limits.mostRead, limits.mostRead + limits.popular);
  const shown = new Set(sameTag);
  const own = self.article.section.trim();
  const section = own
    ? others
        .filter((other) => !shown.has(other) && other.article.section.trim() === own)
        .slice(0, limits.section)
    : [];
  for (const other of section) shown.add(other);
  const latest = others.filter((other) => !shown.has(other)).slice(0, limits.latest);
  return { mainTag: main, sameTag, mostRead, popular, section, latest };
}
