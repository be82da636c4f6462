import { ChevronsUpDown } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { FieldIds } from './Field';
import { Icon } from './Icon';

interface SelectProps<V extends string> {
  field?: FieldIds;
  /** Needed where no field names it. */
  label?: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
  off?: boolean;
  /** What the value looks like, and a word about it: to look at, over the select. */
  picture?: ReactNode;
  note?: string;
}

/** One of a few values, in the system's own list. */
export function Select<V extends string>({
  field,
  label,
  value,
  options,
  onChange,
  off,
  picture,
  note,
}: SelectProps<V>): ReactElement {
  return (
    <div className={off ? 'input off' : 'input'}>
      {picture && <span className="select-picture">{picture}</span>}
      {note && (
        <span className="select-note" aria-hidden="true">
          {note}
        </span>
      )}
      <select
        id={field?.id}
        aria-label={label}
        aria-describedby={field?.describedBy}
        disabled={off}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon of={ChevronsUpDown} size={14} />
    </div>
  );
}
