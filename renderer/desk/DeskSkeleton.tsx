import type { ReactElement } from 'react';

/** The list before it is there: rows in its real places, shown only if it takes long enough to notice. */
export function DeskSkeleton(): ReactElement {
  return (
    <div className="desk-skeleton after-a-while" aria-hidden="true">
      {Array.from({ length: 8 }, (_, row) => (
        <div className="skeleton" key={row}>
          <i />
          <div>
            <b />
            <b />
          </div>
        </div>
      ))}
    </div>
  );
}
