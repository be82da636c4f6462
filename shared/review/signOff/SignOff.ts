import type { Status } from '../../article/Article';
import { statuses } from '../../article/Article';
import type { Role } from '../../article/Person';
import { roles } from '../../article/Person';

/** The statuses before which a list can be gone through. */
export const checkedStatuses = ['in-review', 'approved', 'exported'] as const satisfies readonly Status[];

export type CheckedStatus = (typeof checkedStatuses)[number];

/** One thing to see to before a status is set. */
export interface CheckItem {
  /** A UUID; a reworded item keeps it. */
  id: string;
  text: string;
}

/** How a library has its articles signed off: who may set which status, and what is seen to before. */
export interface SignOff {
  /** For each status at least one role, in the order of `roles`. */
  may: Record<Status, readonly Role[]>;
  lists: Record<CheckedStatus, readonly CheckItem[]>;
}

/** A list holds so many items at most, and each is so long, in characters. */
export const mostItems = 40;
export const longestItem = 200;

/** What holds in a library that was never told otherwise: approving and exporting are for editors and producers. */
export const firstSignOff: SignOff = {
  may: {
    draft: roles,
    'in-review': roles,
    approved: ['editor', 'producer'],
    exported: ['editor', 'producer'],
  },
  lists: { 'in-review': [], approved: [], exported: [] },
};

/** Whether somebody with this role may set a status; who has not said what they are does everything. */
export function maySet({ may }: SignOff, role: Role | '', status: Status): boolean {
  return role === '' || may[status].includes(role);
}

/** The status before which an article in this one is gone through next. */
export function nextChecked(status: Status): CheckedStatus | null {
  const next = statuses[statuses.indexOf(status) + 1];
  return checkedStatuses.find((one) => one === next) ?? null;
}
