import type { ReactElement, Ref, TextareaHTMLAttributes } from 'react';
import { Counter } from './Counter';
import type { FieldIds } from './Field';

interface TextAreaProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'disabled'> {
  field?: FieldIds;
  value: string;
  onChange: (value: string) => void;
  limit?: number;
  wrong?: boolean;
  off?: boolean;
  /** Enter does not break the line: for text that is printed as one paragraph. */
  oneParagraph?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Text of several lines, as high as what is in it. */
export function TextArea(props: TextAreaProps): ReactElement {
  const {
    field,
    value,
    onChange,
    limit,
    wrong,
    off,
    oneParagraph,
    onKeyDown,
    rows = 1,
    ...attributes
  } = props;
  return (
    <div className={['input', 'area', wrong && 'wrong', off && 'off'].filter(Boolean).join(' ')}>
      <textarea
        {...attributes}
        id={field?.id ?? attributes.id}
        rows={rows}
        aria-describedby={field?.describedBy ?? attributes['aria-describedby']}
        aria-invalid={wrong || undefined}
        readOnly={off || attributes.readOnly}
        value={value}
        onKeyDown={(event) => {
          if (oneParagraph && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
          onKeyDown?.(event);
        }}
        onChange={(event) => {
          const text = event.target.value;
          onChange(oneParagraph ? text.replace(/\s*\n\s*/g, ' ') : text);
        }}
      />
      {limit !== undefined && <Counter used={value.length} limit={limit} />}
    </div>
  );
}
