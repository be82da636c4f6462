import type { ReactElement } from 'react';
import type { Status } from '../../shared/article/Article';

const filled: Record<Status, number> = { draft: 1, 'in-review': 2, approved: 3, exported: 4 };

/** The binder's stepped marks: one dash for a draft, four for an exported article. Never without the word. */
export function CollationMarks({ status }: { status: Status }): ReactElement {
  return (
    <svg
      className="collation"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="currentColor"
    >
      {[0, 1, 2, 3].map((step) => (
        <rect
          key={step}
          className={step < filled[status] ? undefined : 'off'}
          x={1 + step * 3}
          y={1.6 + step * 3.4}
          width="5"
          height="2.4"
        />
      ))}
    </svg>
  );
}
