import type { PageArticle } from './PageArticle';

/** A list of most read with fewer articles than this says nothing and is left out. */
export const fewestMostRead = 3;

const last = Number.MAX_SAFE_INTEGER;

/**
 * The articles that have a place among the most read, in that order: those put there by hand, then the others by
 * how often they were read. Articles read as often keep the order they came in.
 */
export function mostReadFirst<Listed extends Pick<PageArticle, 'readers' | 'pinned'>>(
  articles: readonly Listed[],
): Listed[] {
  return articles
    .filter(({ readers, pinned }) => readers !== null || typeof pinned === 'number')
    .sort(
      (one, other) =>
        (one.pinned ?? last) - (other.pinned ?? last) || (other.readers ?? 0) - (one.readers ?? 0),
    );
}
