import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/** Gives the selected blocks another kind; a second time takes it away again. Captions stay captions. */
export function setBlock(
  editor: Editor,
  kind: 'paragraph' | 'subhead' | 'quote' | 'listItem',
  attributes: Record<string, unknown> = {},
): void {
  if (editor.isActive('still')) return;
  if (kind === 'paragraph' || editor.isActive(kind, attributes))
    editor.chain().focus().setNode('paragraph').run();
  else editor.chain().focus().setNode(kind, attributes).run();
}

/** Makes the selected words bold or italic, or no longer; nothing where words cannot be, as in the headline. */
export function toggleMark(editor: Editor, mark: 'bold' | 'italic'): void {
  if (editor.schema.marks[mark]) editor.chain().focus().toggleMark(mark).run();
}

/** Set on a transaction that moves a block: what is suggested about its words goes with them. */
export const movesBlock = 'movesBlock';

/** Where a block that was moved began and begins now, as positions in the document before and after. */
export interface MovedBlock {
  from: number;
  to: number;
}

/** Moves the block in which the selection begins one place up or down; null where it cannot go there. */
export function moveBlock(editor: Editor, by: -1 | 1): MovedBlock | null {
  const { doc, selection, tr } = editor.state;
  const index = selection.$from.index(0);
  const other = index + by;
  if (selection.$from.depth === 0 || other < 0 || other >= doc.childCount) return null;
  const start = selection.$from.before(1);
  const block = doc.child(index);
  // Where the selection ends in a later block, the caret stays in this one all the same.
  const offset = Math.min(selection.head - start, block.nodeSize - 1);
  const target = by < 0 ? start - doc.child(other).nodeSize : start + doc.child(other).nodeSize;
  tr.delete(start, start + block.nodeSize).insert(target, block);
  tr.setSelection(TextSelection.create(tr.doc, target + offset));
  editor.view.dispatch(tr.setMeta(movesBlock, true).scrollIntoView());
  return { from: start, to: target };
}

/** The address of the link at the caret, or ''. */
export function linkAt(editor: Editor): string {
  return String(editor.getAttributes('link')['href'] ?? '');
}

/**
 * Links the selected words, or changes the link the caret is in; '' takes the link away. Where there are no words the
 * address is put there as its own.
 */
export function setLink(editor: Editor, href: string): void {
  if (href && editor.state.selection.empty && !editor.isActive('link')) {
    const marks = [{ type: 'link', attrs: { href } }];
    editor.chain().focus().insertContent({ type: 'text', text: href, marks }).run();
    return;
  }
  const chain = editor.chain().focus().extendMarkRange('link');
  if (href) chain.setMark('link', { href }).run();
  else chain.unsetMark('link').run();
}
