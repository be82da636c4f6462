import { Extension } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { SuggestedEnd } from '../../shared/article/Suggested';
import { suggestedOf } from './plainTransaction';
import { activeSuggestion } from './suggesting';

/** So long is a family of emoji at most. */
const longestCharacter = 40;

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
          init: (_config, { doc }) => marked(doc),
          apply: (transaction, before, _old, { doc }) => {
            // Where letters are composed the page must stay as it is, or the keyboard begins anew.
            if (storage.composing)
              return transaction.docChanged ? before.map(transaction.mapping, doc) : before;
            // What is written in one belongs to it.
            return transaction.docChanged || transaction.getMeta(key) ? marked(doc) : before;
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
  if (wasThere || marked(editor.state.doc) !== DecorationSet.empty)
    editor.view.dispatch(editor.state.tr.setMeta(key, true));
}

function marked(doc: Node): DecorationSet {
  const found: Decoration[] = [];
  doc.forEach((block, offset) => {
    const { inserted, deleted } = (block.attrs['suggested'] ?? {}) as SuggestedEnd;
    // A still is marked as a whole.
    if ((!inserted && !deleted) || block.type.name === 'still') return;
    const looks = { class: deleted ? 'end-deleted' : 'end-inserted' };
    const end = offset + block.nodeSize - 1;
    // The sign stands after the last character: one of its own would be a place for the caret.
    const last = lastCharacter(block.lastChild?.text ?? '');
    found.push(
      last ? Decoration.inline(end - last.length, end, looks) : Decoration.node(offset, end + 1, looks),
    );
  });
  const id = activeSuggestion.value;
  if (id !== '') found.push(...activeIn(doc, id));
  return found.length > 0 ? DecorationSet.create(doc, found) : DecorationSet.empty;
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The last character as people count them; of an emoji in two halves the keyboard would delete only the second. */
function lastCharacter(words: string): string {
  return [...characters.segment(words.slice(-longestCharacter))].at(-1)?.segment ?? '';
}

function activeIn(doc: Node, id: string): Decoration[] {
  const found: Decoration[] = [];
  doc.descendants((node, position) => {
    if (node.isInline && idsOf(node).includes(id))
      found.push(Decoration.inline(position, position + node.nodeSize, { class: 'suggestion-active' }));
    else if (node.isBlock && idsOf(node).includes(id))
      found.push(Decoration.node(position, position + node.nodeSize, { class: 'suggestion-active' }));
  });
  return found;
}

/** The suggestions about a stretch of words, or about the end of a block. */
function idsOf(node: Node): string[] {
  if (!node.isInline) {
    const { inserted, deleted, kind } = (node.attrs['suggested'] ?? {}) as SuggestedEnd;
    return [inserted, deleted, kind?.by].filter((id) => id !== undefined);
  }
  const { inserted, deleted, bold, italic, link } = suggestedOf(node) ?? {};
  return [deleted, inserted, bold?.by, italic?.by, link?.by].filter((id) => id !== undefined);
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
    ...[$head.nodeAfter, $head.nodeBefore, ...ends].flatMap((node) => (node ? idsOf(node) : [])),
    ...(kind ? [kind] : []),
  ];
}
