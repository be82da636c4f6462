import type { Rule } from '../Rule';

/** Something of the library's lists was not seen to. */
export const checklistOpen: Rule = {
  name: 'checklist-open',
  advises: true,
  needs: 'checks',
  check: (_article, { checks = [] }) => {
    if (checks.length === 0) return [];
    const items = checks.map(({ text }) => text).join('; ');
    return [
      {
        level: 'warn',
        where: { part: 'fields', field: 'status' },
        values: { count: checks.length, items },
      },
    ];
  },
};
