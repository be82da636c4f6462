import type { Article } from '../article/Article';
import type { KeptAddresses } from './KeptAddresses';
import { noneKept, wishOf } from './KeptAddresses';
import { slugFor } from './planAddresses';

/**
 * Where on the site the page of an article lies, as long as no other article has that address: what it was exported
 * under, or else its section and slug. Without `index.html` and slashes around it.
 */
export function articleAddress(
  article: Pick<Article, 'id' | 'section' | 'slug' | 'headline'>,
  kept: KeptAddresses = noneKept,
): string {
  const wish = wishOf(article);
  const [folder = ''] = wish.split('/');
  return kept.decidedBy(article.id, wish)?.path ?? `${folder}/${slugFor(article)}`;
}
