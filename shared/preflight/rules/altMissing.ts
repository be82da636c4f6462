import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

/** WCAG 2.2, 1.1.1: who cannot see the picture must be told what is on it. */
export const altMissing: Rule = {
  name: 'alt-missing',
  check: (article) =>
    usedStills(article)
      .filter(({ still }) => !still.altText.trim())
      .map(({ still, block }) => ({
        level: 'block',
        where: { part: 'still', block, still: still.id, field: 'altText' },
        values: { name: still.original.name },
      })),
  measure: (article) => ({ is: 'all', count: usedStills(article).length }),
};
