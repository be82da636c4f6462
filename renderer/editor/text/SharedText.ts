import { Extension } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { byHand } from '../../../shared/article/documentShape';
import { documentOfText } from './documentOfText';
import { showText } from './showText';
import { storeTransaction } from './storeTransaction';
import type { TextShape } from './textShape';

interface SharedTextOptions {
  text: Y.Text | null;
  shape: TextShape;
}

const fromText = 'fromSharedText';

/**
 * Ties an editor to a shared text: what is typed goes into the text as it was done, what comes into the
 * text from elsewhere (undo, another desk) is shown. The editor never writes what nobody did: opening
 * an article changes nothing in it.
 */
export const SharedText = Extension.create<
  SharedTextOptions,
  { stop: () => void; writing: boolean; ended: boolean }
>({
  name: 'sharedText',
  addOptions: () => ({ text: null, shape: 'body' as TextShape }),
  addStorage: () => ({ stop: () => undefined, writing: false, ended: false }),

  onBeforeCreate() {
    const { text, shape } = this.options;
    if (!text) return;
    const look = (): void => {
      this.storage.ended = text.toString().endsWith('\n');
    };
    const heard = (event: Y.YTextEvent): void => {
      // Ours alone; inside a larger change the comparison finds nothing left to show.
      if (event.transaction.origin === byHand && this.storage.writing) return;
      look();
      show(this.editor, text, shape, event);
    };
    look();
    text.observe(heard);
    this.storage.stop = () => text.unobserve(heard);
  },

  onCreate() {
    // What came in between making the editor and mounting it.
    if (this.options.text) show(this.editor, this.options.text, this.options.shape, null);
  },

  onDestroy() {
    this.storage.stop();
  },

  onTransaction({ transaction, appendedTransactions }) {
    const { text, shape } = this.options;
    const written = [transaction, ...appendedTransactions].filter(
      (tr) => tr.docChanged && !tr.getMeta(fromText),
    );
    if (!text?.doc || written.length === 0) return;
    this.storage.writing = true;
    try {
      text.doc.transact(() => {
        // The editor always shows a last block; give it its newline before anything refers to it.
        if (shape === 'body' && !this.storage.ended) text.insert(text.length, '\n', {});
        this.storage.ended = true;
        for (const each of written) storeTransaction(text, each, shape);
      }, byHand);
    } finally {
      this.storage.writing = false;
    }
  },
});

/** Brings the editor to what the text says. After an undo the caret goes to where it happened. */
function show(editor: Editor, text: Y.Text, shape: TextShape, event: Y.YTextEvent | null): void {
  if (editor.isDestroyed || !editor.isInitialized) return;
  const undone = event?.transaction.origin instanceof Y.UndoManager;
  const transaction = showText(editor.state, text, shape, event?.delta ?? [], undone);
  if (!transaction) return;
  editor.view.dispatch(transaction.setMeta(fromText, true));
  if (undone && !editor.view.hasFocus()) editor.commands.focus();
}

/** Whether an editor's document says exactly what the shared text says. */
export function saysTheSame(doc: Node, text: Y.Text, shape: TextShape): boolean {
  return documentOfText(doc.type.schema, text, shape).eq(doc);
}
