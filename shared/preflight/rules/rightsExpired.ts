import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

/** A picture may be used up to and including the last day of its rights. */
export const rightsExpired: Rule = {
  name: 'rights-expired',
  check: (article, { today }) =>
    usedStills(article)
      .filter(
        ({ still: { expires } }) =>
          /^\d{4}-\d{2}-\d{2}/.test(expires) && expires.slice(0, 10) < today.slice(0, 10),
      )
      .map(({ still, block }) => ({
        level: 'block',
        where: { part: 'still', block, still: still.id },
        values: { name: still.original.name, expires: still.expires.slice(0, 10) },
      })),
  measure: (article) => {
    const days = usedStills(article)
      .map(({ still: { expires } }) => /^\d{4}-\d{2}-\d{2}/.exec(expires)?.[0])
      .filter((day) => day !== undefined);
    const [day] = days.toSorted();
    return day ? { is: 'until', day } : null;
  },
};
