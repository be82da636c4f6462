import type { TextName } from '../../shared/article/textNames';
import { TextSelection } from '@tiptap/pm/state';
import type { FieldChain } from './FieldChain';
import type { Editor } from '@tiptap/core';
import { putCaret } from './FieldChain';

/**
 * Puts the caret in a field, in the body at the start of a block, and brings that to the top of the window; with a
 * stretch of its characters these are selected.
 */
export function goTo(
  chain: FieldChain,
  name: TextName,
  block = 0,
  stretch: readonly [from: number, until: number] | null = null,
): void {
  const editor = chain.editor(name);
  if (!editor) return;
  let position = 1;
  if (name === 'body') {
    const { doc } = editor.state;
    for (let i = 0; i < block && i < doc.childCount - 1; i++) position += doc.child(i).nodeSize;
  }
  if (stretch) select(editor, position, stretch);
  else putCaret(editor, position);
  const { node } = editor.view.domAtPos(position);
  const element = node instanceof Element ? node : node.parentElement;
  (element?.closest('[data-block]') ?? element)?.scrollIntoView({
    block: stretch ? 'center' : 'start',
    behavior: 'auto',
  });
}

/** Selects characters of the block that begins at a position; what lies past its end is left out. */
function select(editor: Editor, start: number, [from, until]: readonly [number, number]): void {
  const { doc, tr } = editor.state;
  const end = doc.resolve(start).end();
  const [anchor, head] = [from, until].map((at) => Math.min(start + at, end));
  if (anchor === undefined || head === undefined) return;
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, anchor, head)).scrollIntoView());
  editor.view.focus();
}
