import { mainTag } from '../tags/mainTag';
import { tagKey } from '../tags/tagKey';
import type { ListedArticle } from './ListedArticle';
import { fewestMostRead } from './mostReadFirst';
import type { PageArticle } from './PageArticle';
import type { SiteLists } from './SiteLists';
import type { ListLimits } from './ThemeFacts';

/** The lists beside and under an article; each without the article itself, and empty when it has nothing to show. */
export interface RelatedLists {
  sameTag: ListedArticle[];
  mostRead: ListedArticle[];
  popular: ListedArticle[];
  section: ListedArticle[];
  latest: ListedArticle[];
}

/**
 * Chooses the articles of each list. "Meest gelezen" goes by figures or by hand: without them it is left out,
 * because newest is not most read, and so it is with fewer than `fewestMostRead`. "Meer populaire artikelen" is what
 * comes after it. No article stands in two of the lists that go by date.
 */
export function relatedLists(
  self: Pick<PageArticle, 'article'>,
  lists: SiteLists,
  limits: ListLimits,
): RelatedLists {
  const { id, tags, section } = self.article;
  const main = mainTag(tags);
  const shown = new Set([id]);
  /** The first `count` that are not shown yet; from here on they are. */
  const take = (from: readonly ListedArticle[] | undefined, count: number): ListedArticle[] => {
    const taken: ListedArticle[] = [];
    for (const listed of from ?? []) {
      if (taken.length >= count) break;
      if (!shown.has(listed.article.id)) taken.push(listed);
    }
    for (const { article } of taken) shown.add(article.id);
    return taken;
  };
  const sameTag = take(main ? lists.tags.get(tagKey(main))?.articles : [], limits.sameTag);
  const ofSection = take(lists.sections.get(section.trim())?.articles, limits.section);
  const latest = take(lists.newest, limits.latest);
  const read: ListedArticle[] = [];
  for (const listed of lists.mostRead) {
    if (read.length >= limits.mostRead + limits.popular) break;
    if (listed.article.id !== id) read.push(listed);
  }
  if (read.length < Math.min(fewestMostRead, limits.mostRead)) read.length = 0;
  return {
    sameTag,
    mostRead: read.slice(0, limits.mostRead),
    popular: read.slice(limits.mostRead),
    section: ofSection,
    latest,
  };
}
