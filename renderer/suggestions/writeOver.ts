import type { EditorState } from '@tiptap/pm/state';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { typeInto } from '../editor/typeInto';
import { suggestedBetween } from './plainTransaction';
import { suggesting } from './suggesting';

/**
 * Writing where the browser may not write by itself: over selected words that stay, because they are only suggested to
 * go, and where what is typed has other marks than what is beside it. It takes words out of the page, makes the elements
 * around them anew with styles for looks it knows no element for, and gives letters that are composed twice once the
 * page is put right.
 */
export function writeOver(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        beforeinput: (view, event) => {
          const { inputType, data, isComposing } = event as InputEvent;
          const { selection, storedMarks } = view.state;
          if (inputType !== 'insertText' || !data || isComposing || view.composing) return false;
          if (!(selection instanceof TextSelection) || !(storedMarks || staysIn(view.state))) return false;
          event.preventDefault();
          typeInto(view, data);
          return true;
        },
        compositionstart: (view) => {
          if (!staysIn(view.state)) return false;
          // Chromium goes on where the selection began: what is composed stands before what is crossed out.
          view.dispatch(view.state.tr.deleteSelection());
          return false;
        },
      },
    },
  });
}

/** Whether there are selected words that may not simply be replaced. */
function staysIn({ doc, selection }: EditorState): boolean {
  if (selection.empty || !(selection instanceof TextSelection)) return false;
  return suggesting.value || suggestedBetween(doc, selection.from, selection.to).some((one) => one !== null);
}
