import { Extension } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/**
 * Enter over words of several blocks, where these begin in a caption or in an empty block. ProseMirror takes the words
 * out first and splits what is left: but a caption is not split, and an empty block goes with the words. What stands
 * before the words stays as it is, and what stands after them begins a block of its own.
 */
export const EnterOverBlocks = Extension.create({
  name: 'enterOverBlocks',
  // Before a caption's and a list's own Enter, which are about a caret.
  priority: 900,
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const transaction = takenOut(this.editor.state);
        if (!transaction) return false;
        this.editor.view.dispatch(transaction.scrollIntoView());
        return true;
      },
    };
  },
});

function takenOut({ selection, tr }: EditorState): Transaction | null {
  const { $from, $to, empty } = selection;
  const isCaption = $from.parent.type.name === 'still';
  if (empty || !(selection instanceof TextSelection)) return null;
  if ($from.sameParent($to)) {
    if (!isCaption) return null;
    // On from the caption to the text, as without a selection.
    tr.delete($from.pos, $to.pos);
    const after = tr.mapping.map($from.after(1));
    const paragraph = $from.doc.type.schema.nodes['paragraph']?.create();
    if (!paragraph) return null;
    tr.insert(after, paragraph);
    return tr.setSelection(TextSelection.create(tr.doc, after + 1));
  }
  if (!isCaption && $from.parent.content.size > 0) return null;
  // From the end, so that what is before keeps its place.
  tr.delete($to.start(1), $to.pos);
  tr.delete($from.after(1), $to.before(1));
  tr.delete($from.pos, $from.end(1));
  return tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map($to.before(1), 1) + 1));
}
