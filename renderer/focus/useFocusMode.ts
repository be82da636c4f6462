import { useEffect, useLayoutEffect } from 'react';
import type { FieldChain } from '../editor/FieldChain';
import { useTickedCommand } from '../palette/commandRegistry';
import { focusing, useFocusing } from './focusing';

/** Enters and leaves focus on the manuscript: by the command, by Escape outside the text too, and by going elsewhere. */
export function useFocusMode(chain: FieldChain): void {
  const on = useFocusing();
  useTickedCommand('focus.toggle', on, () => focusing.set(!on));
  useEffect(() => () => focusing.set(false), []);
  useEffect(() => {
    if (!on) return undefined;
    const leave = (event: KeyboardEvent): void => {
      // What Escape closed is done with it; the text has keys of its own (`FocusKeys`).
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const at = event.target as Element;
      if (at === document.body || at.closest('.window-bar')) focusing.set(false);
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [on]);
  useLayoutEffect(() => {
    // The lines may be longer or shorter now, and the caret elsewhere.
    const editor = chain.editor(chain.current.value);
    if (editor?.view.hasFocus()) editor.view.dispatch(editor.state.tr.scrollIntoView());
  }, [on, chain]);
}
