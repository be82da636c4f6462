import { Extension } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import type { SuggestedEnd } from '../../shared/article/Suggested';
import { markSuggestions, markSuggestionsAgain } from './markSuggestions';
import { activeSuggestion } from './suggesting';
import { suggestionsOfNode } from './suggestionsOfNode';

const key = new PluginKey<DecorationSet>('suggestionMarks');

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
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_config, { doc }) => markSuggestions(doc, activeSuggestion.value),
          apply: (transaction, before, _old, { doc }) => {
            // Where letters are composed the page must stay as it is, or the keyboard begins anew.
            if (storage.composing)
              return transaction.docChanged ? before.map(transaction.mapping, doc) : before;
            // What is written in one belongs to it.
            if (transaction.getMeta(key)) return markSuggestions(doc, activeSuggestion.value);
            return transaction.docChanged
              ? markSuggestionsAgain(before, transaction, doc, activeSuggestion.value)
              : before;
          },
        },
        props: {
          decorations: (state) => key.getState(state),
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
  const wasThere = key.getState(editor.state) !== DecorationSet.empty;
  if (wasThere || markSuggestions(editor.state.doc, activeSuggestion.value) !== DecorationSet.empty)
    editor.view.dispatch(editor.state.tr.setMeta(key, true));
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
