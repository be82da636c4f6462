import type { ReactElement, ReactNode } from 'react';

interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  off?: boolean;
  children: ReactNode;
}

/** Something that is on or off, at once; the label stands left of it. */
export function Switch({ on, onChange, off, children }: SwitchProps): ReactElement {
  return (
    <label className="choice">
      <input
        className="switch"
        type="checkbox"
        role="switch"
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
