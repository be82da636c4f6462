import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

/** A page is read everywhere; a picture may not be. */
export const territoryLimited: Rule = {
  name: 'territory-limited',
  check: (article) =>
    usedStills(article)
      .filter(({ still }) => still.territory.trim())
      .map(({ still, block }) => ({
        level: 'notice',
        where: { part: 'still', block, still: still.id },
        values: { name: still.original.name, territory: still.territory.trim() },
      })),
};
