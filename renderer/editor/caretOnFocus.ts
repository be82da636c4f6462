import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/**
 * Puts the caret where it was as soon as a text takes focus again, from a dialog, a menu or a panel. The browser puts
 * it at the beginning, and ProseMirror moves it only 20 ms later: what is typed in between would stand in front of
 * the text. A press of the pointer says itself where the caret goes.
 */
export const CaretOnFocus = Extension.create({
  name: 'caretOnFocus',
  addProseMirrorPlugins: () => [caretOnFocus()],
});

function caretOnFocus(): Plugin {
  let pressed = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousedown: () => {
          pressed = true;
          // Focus follows within this same task.
          setTimeout(() => {
            pressed = false;
          });
          return false;
        },
        focus: (view) => {
          if (!pressed) view.focus();
          return false;
        },
      },
    },
  });
}
