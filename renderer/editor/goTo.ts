import type { TextName } from '../../shared/article/textNames';
import type { FieldChain } from './FieldChain';
import { putCaret } from './FieldChain';

/** Puts the caret in a field, in the body at the start of a block, and brings that to the top of the window. */
export function goTo(chain: FieldChain, name: TextName, block = 0): void {
  const editor = chain.editor(name);
  if (!editor) return;
  let position = 1;
  if (name === 'body') {
    const { doc } = editor.state;
    for (let i = 0; i < block && i < doc.childCount - 1; i++) position += doc.child(i).nodeSize;
  }
  putCaret(editor, position);
  const { node } = editor.view.domAtPos(position);
  const element = node instanceof Element ? node : node.parentElement;
  (element?.closest('[data-block]') ?? element)?.scrollIntoView({ block: 'start', behavior: 'auto' });
}
