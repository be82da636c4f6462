import { TextSelection } from '@tiptap/pm/state';
import { textNames } from '../../shared/article/textNames';
import type { FieldChain } from '../editor/FieldChain';
import { flatIndexOf, positionOf } from '../editor/text/flatPosition';
import { rangeOf } from './foundHighlights';
import type { Spot } from './nextPlace';
import { shapeOf } from '../editor/text/textShape';

/** Selects the words of a place and puts the focus there. */
export function selectPlace(chain: FieldChain, { text, from, until }: Spot): void {
  const editor = chain.editor(text);
  if (!editor) return;
  const { doc, tr } = editor.state;
  const [start, end] = [positionOf(doc, from, shapeOf(text)), positionOf(doc, until, shapeOf(text))];
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, start, end)).scrollIntoView());
  editor.view.focus();
  // What can only be read shows no selection of the editor's own.
  const range = editor.isEditable ? null : rangeOf(editor, { text, from, until });
  if (range) document.getSelection()?.setBaseAndExtent(...edgesOf(range));
}

function edgesOf({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: Range): [Node, number, Node, number] {
  return [startContainer, startOffset, endContainer, endOffset];
}

/** What is selected in the text that has the focus; null where none has. */
export function selectedPlace(chain: FieldChain): Spot | null {
  const text = textNames.find((name) => chain.editor(name)?.view.hasFocus());
  const state = text && chain.editor(text)?.state;
  if (!text || !state) return null;
  const { from, to } = state.selection;
  return {
    text,
    from: flatIndexOf(state.doc, from, shapeOf(text)),
    until: flatIndexOf(state.doc, to, shapeOf(text)),
  };
}
