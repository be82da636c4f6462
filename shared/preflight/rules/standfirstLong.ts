import { plainText } from '../../article/flatText';
import type { Rule } from '../Rule';

export const standfirstLong: Rule = {
  name: 'standfirst-long',
  advises: true,
  needs: 'theme',
  check: ({ standfirst }, { theme }) => {
    const length = [...plainText(standfirst).trim()].length;
    if (!theme || length <= theme.standfirst) return [];
    return [{ level: 'warn', where: { part: 'standfirst' }, values: { length, longest: theme.standfirst } }];
  },
  measure: ({ standfirst }, { theme }) =>
    theme
      ? {
          is: 'characters',
          length: [...plainText(standfirst).trim()].length,
          longest: theme.standfirst,
        }
      : null,
};
