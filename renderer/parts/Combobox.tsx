import type { KeyboardEvent, ReactElement, ReactNode, Ref } from 'react';
import { useId, useRef, useState } from 'react';
import { partsTexts } from '../../shared/language/partsTexts';
import { useTexts } from '../settings/language';
import type { FieldIds } from './Field';
import { Suggestions } from './Suggestions';

export interface ComboboxOption {
  /** Tells options apart. */
  id: string;
  label: ReactNode;
  note?: string;
}

interface ComboboxProps {
  field?: FieldIds;
  /** Needed where no field names it. */
  label?: string;
  value: string;
  placeholder?: string;
  options: readonly ComboboxOption[];
  onChange: (value: string) => void;
  /** An option was chosen; `null` when Enter was pressed with none chosen: what is typed counts. */
  onChoose: (option: ComboboxOption | null) => void;
  /** Keys the field itself does not use (Backspace in an empty field, for one). */
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** The first option is chosen while typing, so that Enter takes it. */
  chooseFirst?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** A text field that suggests: the ARIA combobox with a listbox. Arrows choose, Enter takes, Esc closes. */
export function Combobox(props: ComboboxProps): ReactElement {
  const { field, label, value, placeholder, options, onChange, onChoose, onKeyDown, chooseFirst, ref } =
    props;
  const texts = useTexts(partsTexts);
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shown = open && options.length > 0;
  const chosen = Math.min(at, options.length - 1);
  const idOf = (index: number): string => `${list}-${index}`;

  function choose(option: ComboboxOption | null): void {
    setOpen(false);
    setAt(-1);
    onChoose(option);
  }

  function keyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1;
      if (!shown) setOpen(true);
      if (options.length > 0) {
        // From nothing chosen, up goes to the last one.
        const from = chosen < 0 ? (step > 0 ? -1 : 0) : chosen;
        setAt((from + step + options.length) % options.length);
      }
    } else if (key === 'Enter') choose(shown ? (options[chosen] ?? null) : null);
    else if (key === 'Escape' && shown) {
      setOpen(false);
      setAt(-1);
    } else if (key === 'Tab') return setOpen(false);
    else return onKeyDown?.(event);
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div ref={box} className="input">
      <input
        ref={ref}
        type="text"
        role="combobox"
        id={field?.id}
        aria-label={label}
        aria-describedby={field?.describedBy}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? list : undefined}
        aria-activedescendant={shown && chosen >= 0 ? idOf(chosen) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          setOpen(true);
          setAt(chooseFirst && event.target.value ? 0 : -1);
        }}
        onKeyDown={keyDown}
        onBlur={() => setOpen(false)}
      />
      {shown && (
        <Suggestions id={list} label={texts.choose} anchor={() => box.current?.getBoundingClientRect()}>
          {options.map((option, index) => (
            <div
              key={option.id}
              id={idOf(index)}
              role="option"
              aria-selected={index === chosen}
              className={index === chosen ? 'menu-item on' : 'menu-item'}
              ref={(element) => {
                if (index === chosen) element?.scrollIntoView({ block: 'nearest' });
              }}
              onPointerDown={(event) => {
                // Keeps the field focused, so that typing goes on.
                event.preventDefault();
                choose(option);
              }}
            >
              <span className="cut">{option.label}</span>
              {option.note && <span className="end">{option.note}</span>}
            </div>
          ))}
        </Suggestions>
      )}
      <span className="visually-hidden" role="status">
        {shown && texts.results(options.length)}
      </span>
    </div>
  );
}
