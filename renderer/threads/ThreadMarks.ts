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
 * Marks the words and stills that open threads are about, the active one more strongly; where the caret is in such words,
 * or in the caption of such a still, their thread is the active one. The words themselves stay as they are: what is marked is decided anew whenever threads
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
    const { name, shape, threads: all } = this.options;
    const { storage } = this;
    /** Picked out when threads change: with every key they are looked up again in the text. */
    let aboutStills: readonly Thread[] = [];
    const inWords = (doc: Node): Decoration[] =>
      all.value.filter(isOpen).flatMap(({ id, place }) => {
        if (place.kind !== 'text' || place.text !== name) return [];
        const from = positionOf(doc, place.from, shape);
        const until = positionOf(doc, place.until, shape);
        return from < until ? [Decoration.inline(from, until, looks('commented', id), { thread: id })] : [];
      });
    const onStills = (doc: Node): Decoration[] =>
      aboutStills.flatMap(({ id, place }) => {
        if (place.kind !== 'still') return [];
        const at = stillAt(doc, place.still);
        return at
          ? [Decoration.node(at.from, at.until, looks('commented-still', id), { thread: id, isStill })]
          : [];
      });
    const marked = (doc: Node): DecorationSet => {
      aboutStills = all.value.filter(
        (thread) => isOpen(thread) && thread.place.kind === 'still' && name === 'body',
      );
      const found = [...inWords(doc), ...onStills(doc)];
      return found.length > 0 ? DecorationSet.create(doc, found) : DecorationSet.empty;
    };
    /** A block that is moved is another one to the editor; where it stands nobody else would say. */
    const withStills = (set: DecorationSet, doc: Node): DecorationSet => {
      const stills = onStills(doc);
      return stills.length > 0 ? set.remove(set.find(undefined, undefined, isOfStill)).add(doc, stills) : set;
    };
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_config, { doc }) => marked(doc),
          apply: (transaction, before, _old, { doc }) => {
            if (transaction.getMeta(key)) return marked(doc);
            if (!transaction.docChanged) return before;
            const mapped = before.map(transaction.mapping, doc);
            const moved = withStills(mapped, doc);
            // Words of which the text says that they are set otherwise are put in again, and would lose their marks.
            if (!transaction.getMeta(fromText) || lengthOf(mapped) >= lengthOf(before)) return moved;
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

function looks(name: string, thread: string): Record<string, string> {
  return { class: thread === activeThread.value ? `${name} active` : name, 'data-thread': thread };
}

const isStill = true;

function isOfStill(spec: { isStill?: boolean }): boolean {
  return spec.isStill === true;
}

/** The block that shows a still, the first of several. */
function stillAt(doc: Node, still: string): { from: number; until: number } | null {
  for (let from = 0, index = 0; index < doc.childCount; index++) {
    const block = doc.child(index);
    const until = from + block.nodeSize;
    if (block.type.name === 'still' && block.attrs['still'] === still) return { from, until };
    from = until;
  }
  return null;
}

/** How many characters are marked as words. */
function lengthOf(marks: DecorationSet): number {
  const words = marks.find(undefined, undefined, (spec) => !isOfStill(spec));
  return words.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The thread whose words the caret is in becomes the active one; where it is in none, none is. */
function activateAtCaret(editor: Editor): void {
  const { selection } = editor.state;
  const set = key.getState(editor.state);
  if (!set || !editor.view.hasFocus()) return;
  // Words of a caption are nearer than their picture.
  const [at] = set
    .find(selection.head, selection.head)
    .toSorted((one, other) => one.to - one.from - (other.to - other.from));
  const { thread = '' } = (at?.spec ?? {}) as { thread?: string };
  if (thread || selection.empty) activeThread.set(thread);
}
