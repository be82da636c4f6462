import { Calendar } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useRef, useState } from 'react';
import { partsTexts } from '../../shared/language/partsTexts';
import { parseTypedDate, printDateFigures } from '../../shared/language/typedDate';
import { useLanguage, useTexts } from '../settings/language';
import type { FieldIds } from './Field';
import { IconButton } from './IconButton';

interface DateInputProps {
  field: FieldIds;
  /** ISO 8601 date, or '' for none. Anything else is shown as it is. */
  value: string;
  /** Hears a whole day of the calendar, or '' when the field was emptied. */
  onChange: (iso: string) => void;
  /** Something is wrong with the day itself. */
  wrong?: boolean;
  off?: boolean;
  end?: ReactNode;
  onFocus?: () => void;
}

/**
 * A day, typed in the interface language's own order (`31-12-2025`) or picked from the system's
 * calendar. What is typed stays, marked as wrong, until it is a day; only then is it handed over.
 */
export function DateInput({
  field,
  value,
  onChange,
  wrong,
  off,
  end,
  onFocus,
}: DateInputProps): ReactElement {
  const language = useLanguage();
  const texts = useTexts(partsTexts);
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<{ text: string; stored: string } | null>(null);
  const current = typed?.stored === value ? typed.text : null;
  const iso = current === null ? value : parseTypedDate(current);
  const [left, setLeft] = useState(true);
  const odd = wrong || (left && iso === null);
  return (
    <div className={['input', odd && 'wrong', off && 'off'].filter(Boolean).join(' ')}>
      <input
        type="text"
        id={field.id}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={field.describedBy}
        aria-invalid={odd || undefined}
        readOnly={off}
        placeholder={texts.dateExample}
        value={current ?? printDateFigures(value, language)}
        onFocus={() => {
          setLeft(false);
          onFocus?.();
        }}
        onChange={(event) => {
          const text = event.target.value;
          const day = parseTypedDate(text);
          setTyped({ text, stored: day ?? value });
          if (day !== null && day !== value) onChange(day);
        }}
        onBlur={() => {
          setLeft(true);
          if (iso !== null) setTyped(null);
        }}
      />
      {end}
      {!off && (
        <span className="date-pick">
          <IconButton
            icon={Calendar}
            size="small"
            label={texts.calendar}
            tabIndex={-1}
            onClick={() => picker.current?.showPicker()}
          />
          <input
            ref={picker}
            type="date"
            lang={language}
            tabIndex={-1}
            aria-hidden
            value={/^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? ''}
            onChange={(event) => {
              setTyped(null);
              if (event.target.value) onChange(event.target.value);
            }}
          />
        </span>
      )}
    </div>
  );
}
