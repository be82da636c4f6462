import { Extension } from '@tiptap/core';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';

const ways: readonly unknown[] = ['cut', 'paste', 'drop'];

/** What is cut, pasted or dropped is a step of its own for undo, however quickly one typed before it or types after it. */
export const ClipboardSteps = Extension.create<{ session: ArticleSession | null }, { ends: boolean }>({
  name: 'clipboardSteps',
  addOptions: () => ({ session: null }),
  addStorage: () => ({ ends: false }),

  onTransaction({ transaction }) {
    const { session } = this.options;
    if (!session || !transaction.docChanged) return;
    const isStep = ways.includes(transaction.getMeta('uiEvent'));
    if (isStep || this.storage.ends) beginUndoStep(session);
    this.storage.ends = isStep;
  },
});
