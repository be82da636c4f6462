import type { Rule } from '../Rule';

/** A page's title needs as many characters to say anything in a list of results. */
const fewest = 10;

export const headlineShort: Rule = {
  name: 'headline-short',
  advises: true,
  check: ({ headline }) => {
    const length = [...headline.trim()].length;
    if (length === 0 || length >= fewest) return [];
    return [{ level: 'notice', where: { part: 'headline' }, values: { length, fewest } }];
  },
};
