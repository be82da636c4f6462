import type { ArticleCard } from '../../shared/bridge/answers';
import { bundleName } from '../../shared/pages/bundleName';
import type { Texts } from '../../shared/language/Texts';
import { Misused } from './CommandStart';

/** What is said when an article is not to be found. */
type Said = Texts<{ missing: (named: string) => string; several: (named: string, ids: string) => string }>;

/**
 * The ids of the articles that were named, each by its id or by its address (the slug of its page), in that order and
 * once each. The bin is only looked into for ids. Throws `Misused` for a name of none, or of several.
 */
export function findArticles(
  cards: readonly ArticleCard[],
  named: readonly string[],
  said: Said[keyof Said],
): string[] {
  const found = new Set<string>();
  for (const name of named) {
    const [first, ...more] = cards.some(({ id }) => id === name)
      ? [name]
      : cards.filter((card) => card.binnedAt === '' && bundleName(card) === name).map(({ id }) => id);
    if (first === undefined) throw new Misused(said.missing(name));
    if (more.length > 0) throw new Misused(said.several(name, [first, ...more].join(', ')));
    found.add(first);
  }
  return [...found];
}
