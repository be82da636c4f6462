import type { PageArticle } from './PageArticle';

/** When what is printed of an article last changed: never before it was published. ISO 8601 with zone. */
export function lastChange({ publishedAt, editedAt }: Pick<PageArticle, 'publishedAt' | 'editedAt'>): string {
  return Date.parse(editedAt) > Date.parse(publishedAt) ? editedAt : publishedAt;
}
