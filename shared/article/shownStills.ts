import type { Article } from './Article';
import type { Still } from '../still/Still';

/** The stills that the body shows, by the id its blocks name. */
export function shownStills(article: Pick<Article, 'body' | 'stills'>): ReadonlyMap<string, Still> {
  const named = new Set(article.body.map((block) => (block.kind === 'still' ? block.still : '')));
  return new Map(article.stills.filter(({ id }) => named.has(id)).map((still) => [still.id, still]));
}
