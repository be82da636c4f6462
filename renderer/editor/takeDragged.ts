import { TextSelection } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import type { TextName } from '../../shared/article/textNames';
import { textNames } from '../../shared/article/textNames';
import { draggedAway } from '../suggestions/movedWords';
import type { FieldChain } from './FieldChain';

/**
 * Takes words out of the text from which they have just been dragged into another, `into`, unless they were copied there.
 * The editor of that one knows only of what is dragged within it. A still has no place in another text, and stays.
 */
export function takeDragged(chain: FieldChain, into: TextName, copies: boolean): void {
  for (const name of textNames) {
    const editor = chain.editor(name);
    if (name === into || !editor?.isEditable || !editor.view.dragging) continue;
    const { state } = editor;
    const { tr, doc, selection } = state;
    if (!copies && isOfWords(state)) {
      editor.view.dispatch(tr.deleteSelection().setMeta('uiEvent', draggedAway));
    } else {
      // A moment later Tiptap deletes what is still selected there, whichever key is held, and beside undo's steps.
      editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(selection.to), -1)));
    }
  }
}

function isOfWords({ doc, selection }: EditorState): boolean {
  if (!(selection instanceof TextSelection) || selection.empty) return false;
  let isOnlyWords = true;
  doc.nodesBetween(selection.from, selection.to, (node) => {
    isOnlyWords &&= node.type.name !== 'still';
  });
  return isOnlyWords;
}
