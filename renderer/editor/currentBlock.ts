import { Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

interface Marked {
  /** The index of the block the caret is in; -1 when it is in none. */
  block: number;
  /** Whether there is one block, a paragraph with nothing in it. */
  empty: boolean;
  set: DecorationSet;
}

const key = new PluginKey<Marked>('currentBlock');

/** Marks the block the caret is in (`now`), and empty first blocks for their placeholder (`is-empty`). */
export const CurrentBlock = Extension.create({
  name: 'currentBlock',
  addProseMirrorPlugins() {
    return [
      new Plugin<Marked>({
        key,
        state: {
          init: (_config, state) => mark(state),
          // A set is made of the whole document; while one types in a block it only moves along.
          apply: (transaction, before, old, state) => {
            const still =
              before.block === blockOf(state) &&
              before.empty === isEmpty(state) &&
              old.doc.childCount === state.doc.childCount;
            if (!still) return mark(state);
            if (!transaction.docChanged) return before;
            const set = before.set.map(transaction.mapping, transaction.doc);
            // A block that was replaced as a whole takes its decoration with it.
            return set.find().length === before.set.find().length ? { ...before, set } : mark(state);
          },
        },
        props: { decorations: (state) => key.getState(state)?.set },
      }),
    ];
  },
});

function mark(state: EditorState): Marked {
  const block = blockOf(state);
  const empty = isEmpty(state);
  const { $head } = state.selection;
  const found: Decoration[] = [];
  if (block >= 0) found.push(Decoration.node($head.before(1), $head.after(1), { class: 'now' }));
  if (empty) found.push(Decoration.node(0, state.doc.content.size, { class: 'is-empty' }));
  return { block, empty, set: DecorationSet.create(state.doc, found) };
}

function blockOf({ selection: { $head } }: EditorState): number {
  return $head.depth > 0 ? $head.index(0) : -1;
}

function isEmpty({ doc }: EditorState): boolean {
  const first = doc.firstChild;
  return doc.childCount === 1 && first?.content.size === 0 && first.type.name === 'paragraph';
}
