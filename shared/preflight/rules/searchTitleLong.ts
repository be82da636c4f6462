import type { Rule } from '../Rule';

/** What search engines show of a title, in characters. */
const longest = 60;

/** A headline that is too long for a list of results is common; a title made for that list should fit. */
export const searchTitleLong: Rule = {
  name: 'search-title-long',
  advises: true,
  check: ({ seoTitle }) => {
    const length = [...seoTitle.trim()].length;
    if (length <= longest) return [];
    return [{ level: 'notice', where: { part: 'fields', field: 'seoTitle' }, values: { length, longest } }];
  },
  measure: ({ seoTitle }) =>
    seoTitle.trim() ? { is: 'characters', length: [...seoTitle.trim()].length, longest } : null,
};
