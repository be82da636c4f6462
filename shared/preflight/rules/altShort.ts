import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

/** One word does not say what is to be seen. */
const fewest = 10;

export const altShort: Rule = {
  name: 'alt-short',
  advises: true,
  check: (article) =>
    usedStills(article)
      .map(({ still, block }) => ({ still, block, length: [...still.altText.trim()].length }))
      .filter(({ length }) => length > 0 && length < fewest)
      .map(({ still, block, length }) => ({
        level: 'notice',
        where: { part: 'still', block, still: still.id, field: 'altText' },
        values: { altText: still.altText.trim(), length, fewest },
      })),
};
