import type { PageArticle } from './PageArticle';
import type { Popularity } from './Popularity';

/** What of an article's popularity its page knows. */
export type Standing = Pick<PageArticle, 'readers' | 'pinned'>;

/** How each article stands, by its id; made once for all of them. */
export function standingsOf({ figures, byHand }: Popularity): (article: string) => Standing {
  const readers = new Map(figures?.readers);
  const pinned = new Map(byHand?.articles.map((article, index) => [article, index + 1]));
  return (article) => ({ readers: readers.get(article) ?? null, pinned: pinned.get(article) ?? null });
}
