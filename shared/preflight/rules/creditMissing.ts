import type { Rule } from '../Rule';
import { usedStills } from '../Rule';
import { composeCreditLine } from '../../still/creditLine';

/** No picture is printed without saying whose it is. */
export const creditMissing: Rule = {
  name: 'credit-missing',
  check: (article) =>
    usedStills(article)
      .filter(({ still }) => !composeCreditLine(still))
      .map(({ still, block }) => ({
        level: 'block',
        where: { part: 'still', block, still: still.id },
        values: { name: still.original.name },
      })),
  measure: (article) => ({ is: 'all', count: usedStills(article).length }),
};
