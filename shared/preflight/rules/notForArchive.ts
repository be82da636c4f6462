import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

/** A picture that may not be kept stays on a page until somebody takes it off; used again, it was kept. */
export const notForArchive: Rule = {
  name: 'not-for-archive',
  check: (article, { library }) =>
    usedStills(article)
      .filter(({ still }) => still.notForArchive)
      .map(({ still, block }) => {
        const articles = library?.stillUses[still.original.hash] ?? 0;
        return {
          level: articles > 0 ? 'warn' : 'notice',
          where: { part: 'still', block, still: still.id },
          values: { name: still.original.name, articles },
        };
      }),
};
