import type { ReactElement, ReactNode } from 'react';
import type { FieldIds } from './Field';

interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  off?: boolean;
  /** Where a field names it, and says more about it. */
  field?: FieldIds;
  children?: ReactNode;
}

/** Something that is on or off, at once; its label stands left of it, or is the field's. */
export function Switch({ on, onChange, off, field, children }: SwitchProps): ReactElement {
  return (
    <label className="choice">
      <input
        className="switch"
        type="checkbox"
        role="switch"
        id={field?.id}
        aria-describedby={field?.describedBy}
        checked={on}
        aria-disabled={off || undefined}
        onChange={(event) => {
          if (!off) onChange(event.target.checked);
        }}
      />
      {children}
    </label>
  );
}
