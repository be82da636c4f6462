import type { Rule } from '../Rule';

/** What search engines take of a headline (Google, article structured data). */
const longest = 110;

export const headlineLong: Rule = {
  name: 'headline-long',
  check: ({ headline }) => {
    const length = [...headline.trim()].length;
    if (length <= longest) return [];
    return [{ level: 'warn', where: { part: 'headline' }, values: { length, longest } }];
  },
};
