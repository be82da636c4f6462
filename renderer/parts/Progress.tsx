import type { ReactElement } from 'react';

/** A bar that says how far along work is; `done` of `total` (0 counts as nothing done). */
export function Progress({
  done,
  total,
  label,
}: {
  done: number;
  total: number;
  label: string;
}): ReactElement {
  const fraction = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
    >
      <span style={{ transform: `scaleX(${fraction})` }} />
    </div>
  );
}
