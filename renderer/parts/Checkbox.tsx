import type { ReactElement, ReactNode } from 'react';

interface CheckboxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Some of what it stands for is on, some is off. */
  mixed?: boolean;
  note?: string;
  off?: boolean;
  children: ReactNode;
}

/** A box to tick, with its label. */
export function Checkbox({ checked, onChange, mixed, note, off, children }: CheckboxProps): ReactElement {
  return (
    <label className="choice">
      <input
        className="checkbox"
        type="checkbox"
        checked={checked}
        aria-disabled={off || undefined}
        ref={(box) => {
          if (box) box.indeterminate = mixed === true;
        }}
        onChange={(event) => {
          if (!off) onChange(event.target.checked);
        }}
      />
      {children}
      {note && <span className="choice-note">{note}</span>}
    </label>
  );
}
