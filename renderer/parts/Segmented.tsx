import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useRef } from 'react';
import { Icon } from './Icon';

interface SegmentedProps<V extends string> {
  id?: string;
  /** Names the choice for screen readers. */
  label: string;
  value: V;
  options: readonly {
    value: V;
    label: string;
    icon?: LucideIcon;
    /** Language of the label, if another. */ lang?: string;
  }[];
  onChange: (value: V) => void;
  wide?: boolean;
}

/** One of two or three values, all in view. A radio group: one tab stop, arrows move and choose. */
export function Segmented<V extends string>({
  id,
  label,
  value,
  options,
  onChange,
  wide,
}: SegmentedProps<V>): ReactElement {
  const group = useRef<HTMLDivElement>(null);
  const step = (by: number): void => {
    const at = options.findIndex((option) => option.value === value);
    const next = (at + by + options.length) % options.length;
    const option = options[next];
    if (!option) return;
    onChange(option.value);
    (group.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div
      ref={group}
      id={id}
      className={wide ? 'segmented wide' : 'segmented'}
      role="radiogroup"
      aria-label={label}
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          lang={option.lang}
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight' || event.key === 'ArrowDown') step(1);
            else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') step(-1);
            else return;
            event.preventDefault();
          }}
        >
          {option.icon && <Icon of={option.icon} size={14} />}
          {option.label}
        </button>
      ))}
    </div>
  );
}
