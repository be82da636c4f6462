import type { Article } from '../article/Article';
import { slugOf } from '../article/slug';
import { safePart } from './safePart';

/** What the folder of a bundle is called that begins with this article. */
export function bundleName({ slug, headline }: Pick<Article, 'slug' | 'headline'>): string {
  return safePart(slugOf(slug || headline, 'artikel'));
}
