import { plainText } from '../../article/flatText';
import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

/** A reader wants to know who or what is in the picture. */
export const captionMissing: Rule = {
  name: 'caption-missing',
  advises: true,
  check: (article) =>
    usedStills(article)
      .filter(({ block }) => !plainText(article.body[block]?.runs ?? []).trim())
      .map(({ still, block }) => ({
        level: 'notice',
        where: { part: 'body', block },
        values: { name: still.original.name },
      })),
  measure: (article) => ({ is: 'all', count: usedStills(article).length }),
};
