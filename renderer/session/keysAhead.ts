import { Observable } from './Observable';

/** What is typed for a field that is not there yet. */
export interface KeysAhead {
  /** All of it once it is taken; null until then. */
  typed: Observable<string | null>;
  /** Takes it, and lets go of the keys: from here on they go where the focus is. */
  take: () => void;
}

/**
 * Holds what is typed from now on: it must not stand in the text. `onEscape` is called where somebody thinks better of
 * it.
 */
export function keysAhead(onEscape: () => void): KeysAhead {
  let held = '';
  const typed = new Observable<string | null>(null);
  const hear = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'Escape') onEscape();
    else if (key === 'Backspace') held = held.slice(0, -1);
    else if (key.length === 1) held += key;
    // It would break a line of the text; what is held is not finished before it can be seen.
    else if (key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', hear, true);
  const take = (): void => {
    window.removeEventListener('keydown', hear, true);
    if (typed.value === null) typed.set(held);
  };
  return { typed, take };
}
