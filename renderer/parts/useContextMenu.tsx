import type { KeyboardEvent, MouseEvent, ReactElement } from 'react';
import { useState } from 'react';
import { asksForMenu } from './asksForMenu';
import type { MenuEntry } from './Menu';
import { Menu } from './Menu';
import type { Anchor } from './placeBeside';
import { pointAnchor } from './placeBeside';

/** What a thing with a menu of its own gives the element it is. */
export interface AsksForMenu {
  onContextMenu: (event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The menu of a thing: asked for with the right button on it, or with the menu key or Shift+F10 while the focus is in it.
 * Where words are selected or written the menu of those is meant. `menu` stands anywhere in the thing; `entries` are made
 * when it opens.
 */
export function useContextMenu(
  label: string,
  entries: () => readonly MenuEntry[],
): { asks: AsksForMenu; menu: ReactElement | null } {
  const [at, setAt] = useState<Anchor | null>(null);
  function ask(event: KeyboardEvent | MouseEvent, anchor: Anchor): void {
    event.preventDefault();
    event.stopPropagation();
    // On the menu itself there is no other.
    if (!(event.target as Element).closest('.menu')) setAt(anchor);
  }
  const asks: AsksForMenu = {
    onContextMenu: (event) => {
      if (!event.defaultPrevented && !isOfWords(event.target as Element))
        ask(event, pointAnchor(event.clientX, event.clientY));
    },
    onKeyDown: (event) => {
      const target = event.target as Element;
      if (asksForMenu(event) && !isWritten(target)) ask(event, target.getBoundingClientRect());
    },
  };
  const menu = at && <Menu label={label} entries={entries()} anchor={() => at} onClose={() => setAt(null)} />;
  return { asks, menu };
}

/** Whether one points at something to write in, or at words that are selected. */
function isOfWords(target: Element): boolean {
  const selected = document.getSelection();
  return isWritten(target) || (selected?.isCollapsed === false && selected.containsNode(target, true));
}

function isWritten(target: Element): boolean {
  return (
    target.closest('input:not([type=radio], [type=checkbox]), textarea, [contenteditable=true]') !== null
  );
}
