import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

/** A picture that was given for one article is with another one as well. */
export const onlyWithArticle: Rule = {
  name: 'only-with-article',
  needs: 'library',
  check: (article, { library }) =>
    usedStills(article).flatMap(({ still, block }) => {
      const articles = library?.stillUses[still.original.hash] ?? 0;
      if (!still.onlyWithArticle || articles === 0) return [];
      return [
        {
          level: 'warn',
          where: { part: 'still', block, still: still.id },
          values: { name: still.original.name, articles },
        },
      ];
    }),
};
