import type { LucideIcon } from 'lucide-react';
import type { InputHTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import type { FieldIds } from './Field';
import { Counter } from './Counter';
import { Icon } from './Icon';

export interface TextInputProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'onChange' | 'size' | 'disabled'
> {
  field?: FieldIds;
  value: string;
  onChange: (value: string) => void;
  /** Counts characters; past the limit the counter is red and typing goes on. */
  limit?: number;
  wrong?: boolean;
  /** Cannot be changed now; shown dashed, still readable and focusable. */
  off?: boolean;
  /** File names, slugs: letters of equal width. */
  mono?: boolean;
  icon?: LucideIcon;
  end?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextInput(props: TextInputProps): ReactElement {
  const { field, value, onChange, limit, wrong, off, mono, icon, end, className, ...attributes } = props;
  return (
    <div className={['input', wrong && 'wrong', off && 'off', className].filter(Boolean).join(' ')}>
      <input
        type="text"
        autoComplete="off"
        {...attributes}
        id={field?.id ?? attributes.id}
        className={mono ? 'mono' : undefined}
        aria-describedby={field?.describedBy}
        aria-invalid={wrong || undefined}
        readOnly={off || attributes.readOnly}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {limit !== undefined && <Counter used={value.length} limit={limit} />}
      {end}
      {icon && <Icon of={icon} size={14} />}
    </div>
  );
}
