import { embargoed } from '../../still/embargoed';
import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

/** A picture may not be used before its embargo is over. */
export const embargo: Rule = {
  name: 'embargo',
  check: (article, { today, now }) =>
    usedStills(article)
      .filter(({ still }) => embargoed(still.usableFrom, now ?? today))
      .map(({ still, block }) => ({
        level: 'block',
        where: { part: 'still', block, still: still.id },
        values: {
          name: still.original.name,
          day: still.usableFrom.slice(0, 10),
          time: still.usableFrom.slice(11, 16),
        },
      })),
};
