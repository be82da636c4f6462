import { Extension } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import type { EditorState, Selection, Transaction } from '@tiptap/pm/state';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type * as Y from 'yjs';
import type { Author } from '../../shared/article/Author';
import { byHand } from '../../shared/article/documentShape';
import { endsWithNewline } from '../../shared/article/endsWithNewline';
import { joinSuggestions } from '../../shared/review/suggestions/joinSuggestions';
import { noteMove } from '../../shared/review/suggestions/moves';
import { isOwnSuggestion, noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { flatIndexOf, positionOf } from '../editor/text/flatPosition';
import { fromText } from '../editor/text/SharedText';
import { showText } from '../editor/text/showText';
import type { TextShape } from '../editor/text/textShape';
import { leanBack } from './leanBack';
import { marksAtCaret } from './marksAtCaret';
import { carriesWords, movesIn, suggestionFor } from './movedWords';
import { isPlain, writesIn } from './plainTransaction';
import { suggestionsBeside, writtenChange } from './suggestedTransaction';
import { suggesting } from './suggesting';
import { writeOver } from './writeOver';

interface SuggestionsOptions {
  text: Y.Text | null;
  shape: TextShape;
  /** Whoever writes here. */
  writer: () => Author;
}

interface SuggestionsStorage {
  stop: () => void;
  /** The suggestion under which the next letter at the caret would stand. */
  pending: string;
  /** Which way the key goes that deletes, while it is pressed. */
  towards: 'back' | 'on' | null;
}

/**
 * While one suggests, nothing that is done in the text happens: it is written beside it. Letters are typed as what they
 * are, words of a suggestion; whatever else is done goes into the shared text as suggested and is shown from there.
 * While one does not, what is typed is in no suggestion, also where the caret is in one.
 */
export const Suggestions = Extension.create<SuggestionsOptions, SuggestionsStorage>({
  name: 'suggestions',
  addOptions: () => ({ text: null, shape: 'body' as TextShape, writer: () => ({ by: '' }) }),
  addStorage: () => ({ stop: () => undefined, pending: '', towards: null }),

  addProseMirrorPlugins() {
    return [writeOver()];
  },

  addKeyboardShortcuts() {
    const { editor, storage } = this;
    const goes = (towards: 'back' | 'on') => (): boolean => {
      storage.towards = towards;
      if (towards === 'back') leanBack(editor.view);
      return false;
    };
    return {
      ...Object.fromEntries(['Backspace', 'Mod-Backspace'].map((keys) => [keys, goes('back')])),
      ...Object.fromEntries(['Delete', 'Mod-Delete'].map((keys) => [keys, goes('on')])),
    };
  },

  dispatchTransaction({ transaction, next }) {
    const { editor, storage } = this;
    const { text, shape, writer } = this.options;
    const doc = text?.doc;
    if (!text || !doc || transaction.getMeta(fromText)) return next(transaction);
    const { towards } = storage;
    storage.towards = null;
    const own = (id: string): boolean => isOwnSuggestion(doc, id, writer(), id === storage.pending);
    const asIs = isPlain(transaction, suggesting.value ? own : null);
    // In what one has put in oneself all goes at once, but words may be moved from there, or to there.
    const carries = suggesting.value && carriesWords(doc, transaction, shape);
    if (transaction.docChanged && (!asIs || carries)) {
      return writeFirst(editor, text, transaction, shape, storage, own, writer(), towards);
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
  writer: Author,
  towards: 'back' | 'on' | null,
): void {
  const { doc } = text;
  const {
    id,
    moves,
    moved: before,
  } = doc && suggesting.value
    ? suggestionFor(doc, transaction, shape, own, crypto.randomUUID())
    : {
        id: suggestionsBeside(transaction, shape).find(own) ?? crypto.randomUUID(),
        moves: false,
        moved: null,
      };
  const { steps, anchor, head } = writtenChange(
    transaction,
    shape,
    suggesting.value && doc ? { id, isOwn: own, isMove: movesIn(doc) } : null,
    passedFrom(editor.state, towards),
  );
  const left = leftOf(editor.state, shape, towards);
  doc?.transact(() => {
    if (suggesting.value) noteSuggestion(doc, id, writer, now());
    if (moves) noteMove(doc, id);
    if (shape === 'body' && !endsWithNewline(text)) text.insert(text.length, '\n', {});
    text.applyDelta(steps);
    if (before) joinSuggestions(doc, before, id);
  }, byHand);
  storage.pending = id;
  if (editor.isDestroyed) return;
  // Within a larger change nobody has heard of it yet.
  const shown = doc?._transaction ? showText(editor.state, text, shape, []) : null;
  if (shown) editor.view.dispatch(shown.setMeta(fromText, true));
  const after = editor.state;
  const [from, to] = (left === null ? [anchor, head] : [left, left]).map((at) =>
    after.doc.resolve(positionOf(after.doc, at, shape)),
  );
  if (!from || !to) return;
  const moved = after.tr.setSelection(
    blockAt(from, transaction.selection) ?? TextSelection.between(from, to),
  );
  // Whether what is typed next is bold has been decided on.
  if (transaction.storedMarksSet) moved.setStoredMarks(transaction.storedMarks);
  editor.view.dispatch(transaction.scrolledIntoView ? moved.scrollIntoView() : moved);
}

/** The block at a place, where one like it is selected. */
function blockAt($at: ResolvedPos, selection: Selection): NodeSelection | null {
  const isLike =
    selection instanceof NodeSelection && $at.depth > 0 && $at.node(1).type === selection.node.type;
  return isLike ? NodeSelection.create($at.doc, $at.before(1)) : null;
}

/** From where what is crossed out is passed over, so that the next key finds what follows it; null for nowhere. */
function passedFrom({ selection }: EditorState, towards: 'back' | 'on' | null): number | null {
  if (selection.empty) return selection.head;
  const passes = selection instanceof NodeSelection ? towards !== 'back' : towards === 'on';
  return passes ? selection.from : null;
}

/** Before a still that Backspace crosses out; in its caption Backspace would end. Null to stay where one is. */
function leftOf(
  { selection, doc }: EditorState,
  shape: TextShape,
  towards: 'back' | 'on' | null,
): number | null {
  if (towards !== 'back' || !(selection instanceof NodeSelection) || selection.from === 0) return null;
  return flatIndexOf(doc, selection.from, shape) - 1;
}

const now = (): string => new Date().toISOString();
