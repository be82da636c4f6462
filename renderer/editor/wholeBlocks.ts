import type { Editor } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { withoutDeleted } from '../suggestions/withoutDeleted';
import { withoutSuggested } from '../suggestions/withoutSuggested';

/** Takes the block away in which the selection begins, and puts the caret in what comes in its place. */
export function removeBlock(editor: Editor): void {
  const { doc, schema, tr } = editor.state;
  const at = blockAt(editor);
  const block = at === null ? null : doc.nodeAt(at);
  if (at === null || !block) return;
  if (doc.childCount > 1) tr.delete(at, at + block.nodeSize);
  else tr.replaceWith(at, at + block.nodeSize, schema.node('paragraph'));
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(at, tr.doc.content.size))));
  editor.view.dispatch(tr.scrollIntoView());
}

/** Puts a copy of that block after it, as it reads, and the caret in the copy. */
export function duplicateBlock(editor: Editor): void {
  const { doc, tr } = editor.state;
  const at = blockAt(editor);
  const block = at === null ? null : doc.nodeAt(at);
  if (at === null || !block) return;
  const after = at + block.nodeSize;
  tr.insert(after, withoutSuggested(withoutDeleted(new Slice(Fragment.from(block), 0, 0))).content);
  tr.setSelection(Selection.near(tr.doc.resolve(after + 1)));
  editor.view.dispatch(tr.scrollIntoView());
}

/** Where the block begins in which the selection begins; null where there is none. */
export function blockAt({ state: { selection } }: Editor): number | null {
  const { $from } = selection;
  if ($from.depth > 0) return $from.before(1);
  return $from.nodeAfter ? $from.pos : null;
}
