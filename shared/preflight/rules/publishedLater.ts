import type { Rule } from '../Rule';

/** Feed readers and search engines distrust, or hide, what is dated in the future. */
export const publishedLater: Rule = {
  name: 'published-later',
  advises: true,
  check: ({ publishedAt }, { today }) => {
    const day = publishedAt.slice(0, 10);
    if (!today || !/^\d{4}-\d{2}-\d{2}$/.test(day) || day <= today.slice(0, 10)) return [];
    return [{ level: 'notice', where: { part: 'publication' }, values: { day } }];
  },
};
