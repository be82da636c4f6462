import type { Article } from '../article/Article';

/** An article as pages print it. */
export interface PageArticle {
  article: Article;
  /** ISO 8601 with zone. */
  publishedAt: string;
  /** ISO 8601 with zone: the last change to what is printed. */
  editedAt: string;
  /** The site's own comments, or null where it has none: how many, and where one writes them (absolute, or ''). */
  comments: { count: number; address: string } | null;
  /** How often it was read, from the site's own figures; null when there are none. */
  readers: number | null;
  /** Its place in the list of most read that was put together by hand, from 1; null where it is not in one. */
  pinned?: number | null;
}
