import type { Rule } from '../Rule';

/** What was typed before the approval may reach the disk with it, or a moment after: so long, in milliseconds. */
const onItsWay = 5000;

/** Somebody approved another text than the one that would be printed. */
export const approvalVoid: Rule = {
  name: 'approval-void',
  advises: true,
  needs: 'library',
  check: ({ status }, { library }) => {
    if (status !== 'approved' || !library?.approvedAt) return [];
    const after = Date.parse(library.editedAt) - Date.parse(library.approvedAt);
    if (!(after > onItsWay)) return [];
    return [
      {
        level: 'warn',
        where: { part: 'fields', field: 'status' },
        values: { approvedAt: library.approvedAt, editedAt: library.editedAt },
      },
    ];
  },
};
