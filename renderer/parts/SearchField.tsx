import { Search, X } from 'lucide-react';
import type { KeyboardEvent, ReactElement, Ref } from 'react';
import { Icon } from './Icon';
import { IconButton } from './IconButton';

interface SearchFieldProps {
  label: string;
  clearLabel: string;
  value: string;
  onChange: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  ref?: Ref<HTMLInputElement>;
}

/** A field that narrows a list while one types. Esc clears it. */
export function SearchField({
  label,
  clearLabel,
  value,
  onChange,
  onKeyDown,
  ref,
}: SearchFieldProps): ReactElement {
  return (
    <div className="search-field" role="search">
      <Icon of={Search} />
      <input
        ref={ref}
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value) {
            event.preventDefault();
            onChange('');
          } else onKeyDown?.(event);
        }}
      />
      {value && <IconButton icon={X} label={clearLabel} size="small" onClick={() => onChange('')} />}
    </div>
  );
}
