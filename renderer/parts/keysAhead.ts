/** What was typed before its field was there. */
export interface KeysAhead {
  text: string;
  /** Enter or Esc followed: the field is done with. */
  isDone: boolean;
}

/** Whoever waits longer than this, in milliseconds, types for something else. */
const longest = 2000;

/**
 * Keeps what is typed from now on for a field that is about to appear; without it those letters would be lost, or act on
 * what has the focus. The answer is to be called once the field has the focus: it ends this, and tells what was typed.
 * It ends by itself, with nothing, when the person goes elsewhere.
 */
export function keysAhead(): () => KeysAhead {
  const ahead: KeysAhead = { text: '', isDone: false };
  const ends = new AbortController();
  const { signal } = ends;
  const giveUp = (): void => {
    ends.abort();
    Object.assign(ahead, { text: '', isDone: false });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || ahead.isDone) return;
    const { key } = event;
    // The Enter that asked for the field may still be held down.
    if (key === 'Enter') ahead.isDone = !event.repeat;
    else if (key === 'Escape') Object.assign(ahead, { text: '', isDone: true });
    else if (key === 'Backspace') ahead.text = [...ahead.text].slice(0, -1).join('');
    else if ([...key].length === 1) ahead.text += key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', press, { capture: true, signal });
  addEventListener('pointerdown', giveUp, { capture: true, signal });
  const focus = ({ target }: FocusEvent): void => {
    if ((target as Element).matches('input, textarea, [contenteditable=true]')) giveUp();
  };
  addEventListener('focusin', focus, { capture: true, signal });
  const timer = setTimeout(giveUp, longest);
  return () => {
    ends.abort();
    clearTimeout(timer);
    return { ...ahead };
  };
}
