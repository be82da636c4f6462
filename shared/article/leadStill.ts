import type { Article } from './Article';
import type { Still } from '../still/Still';

/** The article's lead still: the first one in the body that is really attached, or null. */
export function leadStill(article: Pick<Article, 'body' | 'stills'>): Still | null {
  for (const block of article.body) {
    if (block.kind !== 'still') continue;
    const still = article.stills.find(({ id }) => id === block.still);
    if (still) return still;
  }
  return null;
}
