import type { Editor } from '@tiptap/core';
import { getMarkRange } from '@tiptap/core';

const name = 'linking';

/**
 * Marks the words that a link is set on while its address is typed elsewhere: those that are selected, or those of the
 * link the caret is in. They are drawn over the text and are no part of it. Answers with what takes the mark away.
 */
export function highlightLinked(editor: Editor): () => void {
  const { state, schema } = editor;
  const { selection, doc } = state;
  const type = schema.marks['link'];
  const around = type && getMarkRange(doc.resolve(selection.from), type);
  return highlightWords(editor, {
    from: around ? Math.min(around.from, selection.from) : selection.from,
    to: around ? Math.max(around.to, selection.to) : selection.to,
  });
}

/** Marks the words between two positions while something about them is chosen elsewhere, in the same way. */
export function highlightWords({ view }: Editor, { from, to }: { from: number; to: number }): () => void {
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)];
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  CSS.highlights.set(name, new Highlight(range));
  return () => void CSS.highlights.delete(name);
}
