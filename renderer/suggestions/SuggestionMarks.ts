import { Extension } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import type { SuggestedEnd } from '../../shared/article/Suggested';
import { markedMore, markSuggestions, markSuggestionsAgain } from './markSuggestions';
import { activeSuggestion } from './suggesting';
import { suggestionsOfNode } from './suggestionsOfNode';

const key = new PluginKey<Marked>('suggestionMarks');

interface Marked {
  marks: DecorationSet;
  /** The suggestion that is marked more strongly; '' for none. */
  more: string;
}

interface SuggestionMarksStorage {
  stop: () => void;
  /** Whether letters are being composed in the editor. */
  composing: boolean;
}

/** Marks the suggestion one is at more strongly; where the caret is in one, that is the one. */
export const SuggestionMarks = Extension.create<object, SuggestionMarksStorage>({
  name: 'suggestionMarks',
  addStorage: () => ({ stop: () => undefined, composing: false }),

  addProseMirrorPlugins() {
    const { storage, editor } = this;
    return [
      new Plugin<Marked>({
        key,
        state: {
          init: (_config, { doc }) => markAnew(doc),
          apply: (transaction, before, _old, { doc }) => {
            const { marks, more } = before;
            // Where letters are composed the page must stay as it is, or the keyboard begins anew.
            if (storage.composing)
              return transaction.docChanged ? { marks: marks.map(transaction.mapping, doc), more } : before;
            // What is written in one belongs to it.
            const anew = transaction.getMeta(key) as Marked | undefined;
            if (anew) return anew;
            return transaction.docChanged
              ? { marks: markSuggestionsAgain(marks, transaction, doc, more), more }
              : before;
          },
        },
        props: {
          decorations: (state) => key.getState(state)?.marks,
          handleDOMEvents: {
            compositionstart: () => {
              storage.composing = true;
            },
            compositionend: () => {
              // Once the editor has taken in what was composed.
              requestAnimationFrame(() => {
                storage.composing = false;
                markAgain(editor);
              });
            },
          },
        },
      }),
    ];
  },

  onCreate() {
    const { editor } = this;
    this.storage.stop = activeSuggestion.watch(() => markAgain(editor));
  },

  onDestroy() {
    this.storage.stop();
  },

  onSelectionUpdate() {
    activateAtCaret(this.editor);
  },

  onFocus() {
    activateAtCaret(this.editor);
  },
});

function markAgain(editor: Editor): void {
  if (editor.isDestroyed) return;
  const wasThere = key.getState(editor.state)?.marks !== DecorationSet.empty;
  const marked = markAnew(editor.state.doc);
  if (wasThere || marked.marks !== DecorationSet.empty)
    editor.view.dispatch(editor.state.tr.setMeta(key, marked));
}

function markAnew(doc: Node): Marked {
  const more = markedMore(doc, activeSuggestion.value);
  return { marks: markSuggestions(doc, more), more };
}

/** The suggestion whose words are at the caret becomes the active one; where it is in none, none is. */
function activateAtCaret(editor: Editor): void {
  if (!editor.view.hasFocus()) return;
  const ids = suggestionsAtCaret(editor.state);
  if (ids.includes(activeSuggestion.value)) return;
  if (ids[0] || editor.state.selection.empty) activeSuggestion.set(ids[0] ?? '');
}

/** The suggestions at the caret: of the words after it, of those before it, of the block that ends there. */
function suggestionsAtCaret({ selection }: EditorState): string[] {
  const { $head } = selection;
  if ($head.depth === 0) return [];
  const ends = $head.parentOffset === $head.parent.content.size ? [$head.parent] : [];
  const kind = ($head.parent.attrs['suggested'] as SuggestedEnd | null)?.kind?.by;
  return [
    ...[$head.nodeAfter, $head.nodeBefore, ...ends].flatMap((node) => (node ? suggestionsOfNode(node) : [])),
    ...(kind ? [kind] : []),
  ];
}
