import { Extension } from '@tiptap/core';
import { finding } from './finding';

/** Esc in the text closes the strip in which one finds, where it closes nothing nearer. */
export const FindKeys = Extension.create({
  name: 'findKeys',
  addKeyboardShortcuts: () => ({
    Escape: () => {
      if (!finding.value) return false;
      finding.set(null);
      return true;
    },
  }),
});
