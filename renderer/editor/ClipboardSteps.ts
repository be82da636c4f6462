import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { TextName } from '../../shared/article/textNames';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { onMac } from '../settings/platform';
import { takeDragged } from './takeDragged';
import type { FieldChain } from './FieldChain';

interface ClipboardStepsOptions {
  session: ArticleSession | null;
  name: TextName;
  /** The article's texts, of which words may be dragged from one into another. */
  chain: FieldChain | null;
}

const ways: readonly unknown[] = ['cut', 'paste', 'drop'];

/**
 * What is cut, pasted or dropped is a step of its own for undo, however quickly one typed before it or types after it.
 * Words that are dragged out of another text of the article leave that, in the same step, unless a copy is asked for.
 */
export const ClipboardSteps = Extension.create<ClipboardStepsOptions, { copies: boolean }>({
  name: 'clipboardSteps',
  addOptions: () => ({ session: null, name: 'body', chain: null }),
  addStorage: () => ({ copies: false }),

  addProseMirrorPlugins() {
    const { storage } = this;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            drop: (_view, event) => {
              storage.copies = onMac ? event.altKey : event.ctrlKey;
              return false;
            },
          },
        },
      }),
    ];
  },

  // Around what writes it into the text, also where it is suggested.
  dispatchTransaction({ transaction, next }) {
    const { session, name, chain } = this.options;
    const came: unknown = transaction.getMeta('uiEvent');
    const isStep = session && transaction.docChanged && ways.includes(came);
    if (isStep) beginUndoStep(session);
    next(transaction);
    if (isStep && chain && came === 'drop') takeDragged(chain, name, this.storage.copies);
    if (isStep) beginUndoStep(session);
  },
});
