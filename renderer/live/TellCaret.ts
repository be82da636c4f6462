import { Extension } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import * as Y from 'yjs';
import type { TextName } from '../../shared/article/textNames';
import type { Caret } from '../../shared/bridge/PersonHere';
import { flatIndexOf } from '../editor/text/flatPosition';
import type { TextShape } from '../editor/text/textShape';
import { live } from '../session/bridge';
import { liveArticle } from './live';

/** Where one is is told at most this often, in milliseconds. */
const between = 120;

interface TellCaretOptions {
  article: string;
  name: TextName;
  shape: TextShape;
  text: Y.Text | null;
}

interface TellCaretStorage {
  timer: ReturnType<typeof setTimeout> | null;
  told: string;
  stop: () => void;
}

/** Tells others where one is in a text, while there are any; what moves along with what is typed is not told anew. */
export const TellCaret = Extension.create<TellCaretOptions, TellCaretStorage>({
  name: 'tellCaret',
  addOptions: () => ({ article: '', name: 'body', shape: 'body', text: null }),
  addStorage: () => ({ timer: null, told: '', stop: () => undefined }),

  onCreate() {
    const { editor, options, storage } = this;
    let met = '';
    storage.stop = liveArticle.watch(() => {
      const people = (liveArticle.value?.people ?? []).map(({ client }) => client).join();
      if (people === met) return;
      met = people;
      // Whoever comes does not know yet.
      storage.told = '';
      if (editor.view.hasFocus()) tellSoon(editor, options, storage);
    });
  },

  onFocus() {
    this.storage.told = '';
    tellSoon(this.editor, this.options, this.storage);
  },

  onSelectionUpdate() {
    tellSoon(this.editor, this.options, this.storage);
  },

  onDestroy() {
    this.storage.stop();
    if (this.storage.timer !== null) clearTimeout(this.storage.timer);
  },
});

function tellSoon(editor: Editor, options: TellCaretOptions, storage: TellCaretStorage): void {
  if (storage.timer !== null || (liveArticle.value?.people.length ?? 0) === 0) return;
  storage.timer = setTimeout(() => {
    storage.timer = null;
    if (editor.isDestroyed || !editor.view.hasFocus()) return;
    const caret = caretIn(editor, options);
    const said = JSON.stringify(caret);
    if (!caret || said === storage.told) return;
    storage.told = said;
    void live.call('live:caret', { article: options.article, caret });
  }, between);
}

function caretIn(editor: Editor, { name, shape, text }: TellCaretOptions): Caret | null {
  if (!text?.doc) return null;
  const { doc, selection } = editor.state;
  const beside = (position: number): Caret['head'] => {
    const index = Math.min(flatIndexOf(doc, position, shape), text.length);
    const { item } = Y.createRelativePositionFromTypeIndex(text, index);
    return item && { client: item.client, clock: item.clock };
  };
  return { text: name, anchor: beside(selection.anchor), head: beside(selection.head) };
}
