import { Extension } from '@tiptap/core';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';

const ways: readonly unknown[] = ['cut', 'paste', 'drop'];

/** What is cut, pasted or dropped is a step of its own for undo, however quickly one typed before it or types after it. */
export const ClipboardSteps = Extension.create<{ session: ArticleSession | null }>({
  name: 'clipboardSteps',
  addOptions: () => ({ session: null }),

  // Around what writes it into the text, also where it is suggested.
  dispatchTransaction({ transaction, next }) {
    const { session } = this.options;
    const isStep = session && transaction.docChanged && ways.includes(transaction.getMeta('uiEvent'));
    if (isStep) beginUndoStep(session);
    next(transaction);
    if (isStep) beginUndoStep(session);
  },
});
