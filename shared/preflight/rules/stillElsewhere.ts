import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

/** The same picture with another article: readers of both think they have read this one. */
export const stillElsewhere: Rule = {
  name: 'still-elsewhere',
  advises: true,
  needs: 'library',
  check: (article, { library }) =>
    usedStills(article).flatMap(({ still, block }) => {
      const articles = library?.stillUses[still.original.hash] ?? 0;
      if (articles === 0) return [];
      return [
        {
          level: 'notice',
          where: { part: 'still', block, still: still.id },
          values: { name: still.original.name, articles },
        },
      ];
    }),
};
