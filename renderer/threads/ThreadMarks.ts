import { Extension } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { TextName } from '../../shared/article/textNames';
import type { Thread } from '../../shared/review/threads/Thread';
import { isOpen } from '../../shared/review/threads/Thread';
import { positionOf } from '../editor/text/flatPosition';
import { fromText } from '../editor/text/SharedText';
import type { TextShape } from '../editor/text/textShape';
import { Observable } from '../session/Observable';
import { activeThread } from './activeThread';

interface ThreadMarksOptions {
  name: TextName;
  shape: TextShape;
  threads: Observable<readonly Thread[]>;
  /** Tells that where threads are has been looked up since the last change of the text. */
  lookedUp: Pick<Observable<unknown>, 'watch'>;
}

interface ThreadMarksStorage {
  stop: () => void;
  /** Whether words may have lost their marks until threads are looked up. */
  isLess: boolean;
}

const key = new PluginKey<DecorationSet>('threadMarks');

/**
 * Marks the words that open threads are about, the active one more strongly; where the caret is in such words, their
 * thread is the active one. The words themselves stay as they are: what is marked is decided anew whenever threads
 * change, and moves along with what is typed until then.
 */
export const ThreadMarks = Extension.create<ThreadMarksOptions, ThreadMarksStorage>({
  name: 'threadMarks',
  addOptions: () => ({
    name: 'body',
    shape: 'body',
    threads: new Observable<readonly Thread[]>([]),
    lookedUp: new Observable(null),
  }),
  addStorage: () => ({ stop: () => undefined, isLess: false }),

  addProseMirrorPlugins() {
    const { name, shape, threads } = this.options;
    const { storage } = this;
    const marked = (doc: Node): DecorationSet => {
      const found = threads.value.flatMap((thread) => {
        const { id, place } = thread;
        if (!isOpen(thread) || place.kind !== 'text' || place.text !== name) return [];
        const from = positionOf(doc, place.from, shape);
        const until = positionOf(doc, place.until, shape);
        const active = id === activeThread.value;
        const looks = { class: active ? 'commented active' : 'commented', 'data-thread': id };
        return from < until ? [Decoration.inline(from, until, looks, { thread: id })] : [];
      });
      return found.length > 0 ? DecorationSet.create(doc, found) : DecorationSet.empty;
    };
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_config, { doc }) => marked(doc),
          apply: (transaction, before, _old, { doc }) => {
            if (transaction.getMeta(key)) return marked(doc);
            if (!transaction.docChanged) return before;
            const moved = before.map(transaction.mapping, doc);
            // Words of which the text says that they are set otherwise are put in again, and would lose their marks.
            if (!transaction.getMeta(fromText) || lengthOf(moved) >= lengthOf(before)) return moved;
            const isInPlace = doc.content.size === transaction.before.content.size;
            if (!isInPlace) storage.isLess = true;
            return isInPlace ? marked(doc) : moved;
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },

  onCreate() {
    const { editor, storage } = this;
    const again = (): void => {
      if (editor.isDestroyed) return;
      storage.isLess = false;
      const before = key.getState(editor.state);
      const none = before?.find().length === 0 && this.options.threads.value.length === 0;
      if (!none) editor.view.dispatch(editor.state.tr.setMeta(key, true));
    };
    const stops = [
      this.options.threads.watch(again),
      activeThread.watch(again),
      this.options.lookedUp.watch(() => storage.isLess && again()),
    ];
    this.storage.stop = () => stops.forEach((stop) => stop());
    again();
  },

  onDestroy() {
    this.storage.stop();
  },

  onSelectionUpdate() {
    activateAtCaret(this.editor);
  },

  // The caret may be where it was when the focus was lost.
  onFocus() {
    activateAtCaret(this.editor);
  },
});

/** How many characters are marked. */
function lengthOf(marks: DecorationSet): number {
  return marks.find().reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The thread whose words the caret is in becomes the active one; where it is in none, none is. */
function activateAtCaret(editor: Editor): void {
  const { selection } = editor.state;
  const set = key.getState(editor.state);
  if (!set || !editor.view.hasFocus()) return;
  const [at] = set.find(selection.head, selection.head);
  const { thread = '' } = (at?.spec ?? {}) as { thread?: string };
  if (thread || selection.empty) activeThread.set(thread);
}
