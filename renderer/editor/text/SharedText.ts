import { Extension } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { byHand } from '../../../shared/article/documentShape';
import { Observable } from '../../session/Observable';
import { documentOfText } from './documentOfText';
import { endsWithNewline } from '../../../shared/article/endsWithNewline';
import { HeldKeys } from './HeldKeys';
import { showText } from './showText';
import { storeTransaction } from './storeTransaction';
import type { TextShape } from './textShape';

interface SharedTextOptions {
  text: Y.Text | null;
  shape: TextShape;
  /** Whether the text is there; until then what is written is held. */
  whole: Observable<boolean>;
  /** Whether the text may not be changed, as is known for certain once it is there. */
  readOnly: () => boolean;
}

interface SharedTextStorage {
  stop: () => void;
  writing: boolean;
  ended: boolean;
  /** What was written before the text was there; null once it is. */
  held: HeldKeys | null;
}

/** Set on what an editor shows because the text says it. */
export const fromText = 'fromSharedText';

/**
 * Ties an editor to a shared text: what is typed goes into the text as it was done, what comes into the
 * text from elsewhere (undo, another desk) is shown. The editor never writes what nobody did: opening
 * an article changes nothing in it. Where the text comes later than the editor, which then shows what the text
 * will say, what was typed meanwhile goes into it as soon as it is there.
 */
export const SharedText = Extension.create<SharedTextOptions, SharedTextStorage>({
  name: 'sharedText',
  addOptions: () => ({
    text: null,
    shape: 'body' as TextShape,
    whole: new Observable(true),
    readOnly: () => false,
  }),
  addStorage: () => ({ stop: () => undefined, writing: false, ended: false, held: null }),

  onBeforeCreate() {
    const { text, shape, whole, readOnly } = this.options;
    if (!text) return;
    const look = (): void => {
      this.storage.ended = endsWithNewline(text);
    };
    const heard = (event: Y.YTextEvent): void => {
      // Ours alone; inside a larger change the comparison finds nothing left to show.
      if (event.transaction.origin === byHand && this.storage.writing) return;
      look();
      show(this.editor, text, shape, event);
    };
    const begin = (): void => {
      look();
      text.observe(heard);
      this.storage.stop = () => text.unobserve(heard);
    };
    if (whole.value) begin();
    else {
      this.storage.stop = whole.watch(() => {
        this.storage.stop();
        begin();
        if (this.editor.isEditable === readOnly()) {
          this.editor.setEditable(!readOnly(), false);
          this.editor.view.dom.ariaReadOnly = String(readOnly());
        }
        takeOver(this.editor, this.storage, text, shape);
      });
    }
  },

  onCreate() {
    const { text, shape, whole } = this.options;
    // What came in between making the editor and mounting it.
    if (text && whole.value) show(this.editor, text, shape, null);
  },

  onDestroy() {
    this.storage.stop();
  },

  onTransaction({ transaction, appendedTransactions }) {
    const { text, shape, whole } = this.options;
    const written = [transaction, ...appendedTransactions].filter(
      (tr) => tr.docChanged && !tr.getMeta(fromText),
    );
    const [first] = written;
    if (!text?.doc || !first) return;
    if (!whole.value) {
      this.storage.held ??= new HeldKeys(first.before);
      this.storage.held.hold(written);
      return;
    }
    store(this.storage, text, shape, () => {
      for (const each of written) storeTransaction(text, each, shape);
    });
  },
});

/** Writes into the text what was done here. */
function store(storage: SharedTextStorage, text: Y.Text, shape: TextShape, change: () => void): void {
  storage.writing = true;
  try {
    text.doc?.transact(() => {
      // The editor always shows a last block; give it its newline before anything refers to it.
      if (shape === 'body' && !storage.ended) text.insert(text.length, '\n', {});
      storage.ended = true;
      change();
    }, byHand);
  } finally {
    storage.writing = false;
  }
}

/** The text is there: gives it what was written before, or only looks whether the editor shows what it says. */
function takeOver(editor: Editor, storage: SharedTextStorage, text: Y.Text, shape: TextShape): void {
  const { held } = storage;
  storage.held = null;
  // Read-only after all: what was written goes, the text stays as it is.
  if (!held || !editor.isEditable) show(editor, text, shape, null);
  else if (saysTheSame(held.first, text, shape)) store(storage, text, shape, () => held.store(text, shape));
  else {
    const { show: shown, again } = held.moveOnto(editor.state, text, shape);
    editor.view.dispatch(shown.setMeta(fromText, true));
    const rewritten = again(editor.state);
    if (rewritten.docChanged) editor.view.dispatch(rewritten);
  }
}

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
