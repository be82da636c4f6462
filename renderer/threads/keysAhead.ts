/**
 * Holds what is typed from now on, for a field that is not there yet: it must not stand in the text. Answers with what
 * takes it, and lets go of the keys. `onEscape` is called, and the keys let go of, where somebody thinks better of it.
 */
export function keysAhead(onEscape: () => void): () => string {
  let held = '';
  const letGo = (): void => window.removeEventListener('keydown', hear, true);
  const hear = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'Escape') {
      letGo();
      onEscape();
    } else if (key === 'Backspace') held = held.slice(0, -1);
    else if (key.length === 1) held += key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', hear, true);
  return () => {
    letGo();
    return held;
  };
}
