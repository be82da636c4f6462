import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Marks the block the caret is in (`now`), and empty first blocks for their placeholder (`is-empty`). */
export const CurrentBlock = Extension.create({
  name: 'currentBlock',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          decorations(state) {
            const found: Decoration[] = [];
            const $head = state.selection.$head;
            if ($head.depth > 0) found.push(Decoration.node($head.before(1), $head.after(1), { class: 'now' }));
            const first = state.doc.firstChild;
            if (state.doc.childCount === 1 && first?.content.size === 0 && first.type.name === 'paragraph') {
              found.push(Decoration.node(0, first.nodeSize, { class: 'is-empty' }));
            }
            return DecorationSet.create(state.doc, found);
          },
        },
      }),
    ];
  },
});
