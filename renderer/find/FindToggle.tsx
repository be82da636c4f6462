import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useId } from 'react';
import { Icon } from '../parts/Icon';

interface FindToggleProps {
  label: string;
  /** Its sign: an icon, or a letter. */
  sign: LucideIcon | string;
  on: boolean;
  /** Why it means nothing now. */
  offBecause?: string | undefined;
  onChange: (on: boolean) => void;
}

/** A small button within the field, for how words are looked for or replaced. It stays on. */
export function FindToggle({ label, sign, on, offBecause, onChange }: FindToggleProps): ReactElement {
  const reason = useId();
  return (
    <button
      type="button"
      className="icon-button small find-toggle"
      aria-label={label}
      aria-describedby={offBecause ? reason : undefined}
      title={offBecause ?? label}
      aria-pressed={on}
      aria-disabled={offBecause ? true : undefined}
      // The field keeps the focus: one goes on typing.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!offBecause) onChange(!on);
      }}
    >
      {typeof sign === 'string' ? (
        <span className="find-letter" aria-hidden>
          {sign}
        </span>
      ) : (
        <Icon of={sign} />
      )}
      {offBecause && (
        <span id={reason} hidden>
          {offBecause}
        </span>
      )}
    </button>
  );
}
