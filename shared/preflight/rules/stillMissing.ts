import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

export const stillMissing: Rule = {
  name: 'still-missing',
  advises: true,
  check: (article) =>
    usedStills(article).length > 0 ? [] : [{ level: 'warn', where: { part: 'still' }, values: {} }],
  measure: (article) => ({ is: 'pictures', count: usedStills(article).length }),
};
