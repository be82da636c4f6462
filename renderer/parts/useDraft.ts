import { useEffect, useRef, useState } from 'react';

export interface Draft {
  value: string;
  change(value: string): void;
  /** Hands over what was typed, if it differs. */
  finish(): void;
  /** Goes back to the value from outside. */
  drop(): void;
}

/**
 * What is being typed in a field whose value lives elsewhere. While the field is being edited the
 * outside value does not overwrite it; `store` gets the text when the person is done with it, also
 * when that is because the field goes away.
 */
export function useDraft(value: string, store: (value: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = useRef<string | null>(null);
  const outside = useRef({ value, store });
  outside.current = { value, store };

  function set(next: string | null): void {
    typed.current = next;
    setDraft(next);
  }

  useEffect(
    () => () => {
      const { value: before, store: keep } = outside.current;
      if (typed.current !== null && typed.current !== before) keep(typed.current);
      typed.current = null;
    },
    [],
  );

  return {
    value: draft ?? value,
    change: set,
    finish: () => {
      const text = typed.current;
      set(null);
      if (text !== null && text !== value) store(text);
    },
    drop: () => set(null),
  };
}
