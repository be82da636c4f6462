import { Extension } from '@tiptap/core';
import { focusing } from './focusing';

/** Esc in the text leaves focus, where it closes nothing nearer. */
export const FocusKeys = Extension.create({
  name: 'focusKeys',
  // After everybody else.
  priority: 1,
  addKeyboardShortcuts: () => ({
    Escape: () => {
      if (!focusing.value) return false;
      focusing.set(false);
      return true;
    },
  }),
});
