import { useRef, useState } from 'react';

interface Draft {
  value: string;
  change(value: string): void;
  /** Hands over what was typed, if it differs. */
  finish(): void;
  /** Goes back to the value from outside. */
  drop(): void;
}

/**
 * What is being typed in a field whose value lives elsewhere. While the field is being edited the
 * outside value does not overwrite it; `store` gets the text when the person is done with it.
 */
export function useDraft(value: string, store: (value: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef<string | null>(null);
  const set = (next: string | null): void => {
    latest.current = next;
    setDraft(next);
  };
  return {
    value: draft ?? value,
    change: set,
    finish: () => {
      const typed = latest.current;
      set(null);
      if (typed !== null && typed !== value) store(typed);
    },
    drop: () => set(null),
  };
}
