import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

/** Past this a screen reader's listener is kept from the text. */
const longest = 250;

export const altLong: Rule = {
  name: 'alt-long',
  advises: true,
  check: (article) =>
    usedStills(article)
      .map(({ still, block }) => ({ still, block, length: [...still.altText.trim()].length }))
      .filter(({ length }) => length > longest)
      .map(({ still, block, length }) => ({
        level: 'warn',
        where: { part: 'still', block, still: still.id, field: 'altText' },
        values: { name: still.original.name, length, longest },
      })),
  measure: (article) => {
    const lengths = usedStills(article).map(({ still }) => [...still.altText.trim()].length);
    const length = Math.max(0, ...lengths);
    return length > 0 ? { is: 'characters', length, longest } : null;
  },
};
