import type { TextName } from '../../shared/article/textNames';
import { TextSelection } from '@tiptap/pm/state';
import type { FieldChain } from './FieldChain';
import type { Editor } from '@tiptap/core';
import { putCaret } from './FieldChain';
import { positionOfPrinted } from './text/printedBlocks';

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
  const { doc } = editor.state;
  const position = positionOfPrinted(doc, name === 'body' ? block : 0);
  if (stretch) select(editor, name === 'body' ? block : 0, stretch);
  else putCaret(editor, position);
  bringToSight(editor, position, stretch ? 'center' : 'start');
}

/** Puts the caret at a position of a field's document, and brings its block to the top of the window. */
export function goToPosition(chain: FieldChain, name: TextName, position: number): void {
  const editor = chain.editor(name);
  if (!editor) return;
  putCaret(editor, position);
  bringToSight(editor, position, 'start');
}

function bringToSight(editor: Editor, position: number, block: ScrollLogicalPosition): void {
  const { node } = editor.view.domAtPos(position);
  const element = node instanceof Element ? node : node.parentElement;
  (element?.closest('[data-block]') ?? element)?.scrollIntoView({ block, behavior: 'auto' });
}

/** Selects characters of a block; what lies past its end is left out. */
function select(editor: Editor, block: number, [from, until]: readonly [number, number]): void {
  const { doc, tr } = editor.state;
  const anchor = positionOfPrinted(doc, block, from);
  const head = from === until ? anchor : positionOfPrinted(doc, block, until);
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, anchor, head)).scrollIntoView());
  editor.view.focus();
}
