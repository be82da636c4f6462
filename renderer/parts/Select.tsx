import { ChevronsUpDown } from 'lucide-react';
import type { ReactElement } from 'react';
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
}

/** One of a few values, in the system's own list. */
export function Select<V extends string>({
  field,
  label,
  value,
  options,
  onChange,
  off,
}: SelectProps<V>): ReactElement {
  return (
    <div className={off ? 'input off' : 'input'}>
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
