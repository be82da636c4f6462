import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import { tagTexts } from '../../shared/language/tagTexts';
import { Field } from '../parts/Field';
import { TextInput } from '../parts/TextInput';
import { useTexts } from '../settings/language';

interface YearAskerProps {
  label: string;
  /** The year, or null for none. */
  onYear: (year: number | null) => void;
  onBack: () => void;
}

/** Asks in which year a title came out. Enter goes on, also without one; Esc goes back. */
export function YearAsker({ label, onYear, onBack }: YearAskerProps): ReactElement {
  const words = useTexts(tagTexts);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const year = typed.trim();
  const wrong = asked && year !== '' && !/^\d{4}$/.test(year);
  return (
    <div className="tag-adder">
      <Field
        id={id}
        labelAt="above"
        label={words.yearOf(label)}
        hint={words.yearHint}
        wrong={wrong ? words.yearWrong : undefined}
      >
        {(field) => (
          <TextInput
            field={field}
            autoFocus
            inputMode="numeric"
            placeholder={words.yearExample}
            value={typed}
            wrong={wrong}
            onChange={(text) => {
              setTyped(text);
              setAsked(false);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onBack();
              else if (event.key === 'Enter' && /^(\d{4})?$/.test(year)) onYear(year ? Number(year) : null);
              else if (event.key === 'Enter') setAsked(true);
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          />
        )}
      </Field>
    </div>
  );
}
