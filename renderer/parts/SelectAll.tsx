import type { ReactElement } from 'react';

interface SelectAllProps {
  label: string;
  /** Whether something is selected, and whether all of it is. */
  some: boolean;
  all: boolean;
  onAll: () => void;
  onNone: () => void;
}

/** The box above a list's boxes: it selects all, or nothing when something is selected. */
export function SelectAll({ label, some, all, onAll, onNone }: SelectAllProps): ReactElement {
  return (
    <span className="choice">
      <input
        type="checkbox"
        className="checkbox"
        aria-label={label}
        title={label}
        checked={all}
        ref={(box) => {
          if (box) box.indeterminate = some && !all;
        }}
        onChange={some || all ? onNone : onAll}
      />
    </span>
  );
}
