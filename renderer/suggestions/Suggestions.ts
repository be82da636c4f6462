import { Extension } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import type * as Y from 'yjs';
import { byHand } from '../../shared/article/documentShape';
import { endsWithNewline } from '../../shared/article/endsWithNewline';
import { isOwnSuggestion, noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { positionOf } from '../editor/text/flatPosition';
import { fromText } from '../editor/text/SharedText';
import type { TextShape } from '../editor/text/textShape';
import { marksAtCaret } from './marksAtCaret';
import { isPlain, writesIn } from './plainTransaction';
import { suggestionsBeside, writtenChange } from './suggestedTransaction';
import { suggesting } from './suggesting';

interface SuggestionsOptions {
  text: Y.Text | null;
  shape: TextShape;
  /** Whoever writes here, as they call themselves. */
  writer: () => string;
}

interface SuggestionsStorage {
  stop: () => void;
  /** The suggestion under which the next letter at the caret would stand. */
  pending: string;
}

/**
 * While one suggests, nothing that is done in the text happens: it is written beside it. Letters are typed as what they
 * are, words of a suggestion; whatever else is done goes into the shared text as suggested and is shown from there.
 * While one does not, what is typed is in no suggestion, also where the caret is in one.
 */
export const Suggestions = Extension.create<SuggestionsOptions, SuggestionsStorage>({
  name: 'suggestions',
  addOptions: () => ({ text: null, shape: 'body' as TextShape, writer: () => '' }),
  addStorage: () => ({ stop: () => undefined, pending: '' }),

  dispatchTransaction({ transaction, next }) {
    const { editor, storage } = this;
    const { text, shape, writer } = this.options;
    const doc = text?.doc;
    if (!text || !doc || transaction.getMeta(fromText)) return next(transaction);
    const own = (id: string): boolean => id === storage.pending || isOwnSuggestion(doc, id, writer());
    if (transaction.docChanged && !isPlain(transaction, suggesting.value ? own : null)) {
      return writeFirst(editor, text, transaction, shape, storage, own, writer());
    }
    if (suggesting.value && writesIn(transaction, storage.pending))
      noteSuggestion(doc, storage.pending, writer(), now());
    // What is typed next is in the right suggestion, or in none.
    // To the editor, marks that are set while letters are composed end that.
    const marks = editor.view.composing ? null : marksAtCaret(transaction, editor.state, storage, own);
    next(marks ? transaction.setStoredMarks(marks) : transaction);
  },

  onCreate() {
    const { editor } = this;
    const again = (): void => {
      if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr);
    };
    this.storage.stop = suggesting.watch(again);
    if (suggesting.value) again();
  },

  onDestroy() {
    this.storage.stop();
  },
});

/** Writes a transaction into the text in its own way; the editor shows what the text says then. */
function writeFirst(
  editor: Editor,
  text: Y.Text,
  transaction: Transaction,
  shape: TextShape,
  storage: SuggestionsStorage,
  own: (id: string) => boolean,
  writer: string,
): void {
  const { selection } = editor.state;
  const id = suggestionsBeside(transaction, shape).find(own) ?? crypto.randomUUID();
  const { steps, anchor, head } = writtenChange(
    transaction,
    shape,
    suggesting.value ? { id, isOwn: own } : null,
    selection.empty ? selection.head : null,
  );
  const { doc } = text;
  doc?.transact(() => {
    if (suggesting.value) noteSuggestion(doc, id, writer, now());
    if (shape === 'body' && !endsWithNewline(text)) text.insert(text.length, '\n', {});
    text.applyDelta(steps);
  }, byHand);
  storage.pending = id;
  // Within a larger change the editor shows it later.
  if (editor.isDestroyed || doc?._transaction) return;
  const after = editor.state;
  const [from, to] = [anchor, head].map((at) => after.doc.resolve(positionOf(after.doc, at, shape)));
  if (!from || !to) return;
  const moved = after.tr.setSelection(TextSelection.between(from, to));
  editor.view.dispatch(transaction.scrolledIntoView ? moved.scrollIntoView() : moved);
}

const now = (): string => new Date().toISOString();
