import type { EditorView } from '@tiptap/pm/view';
import { settings } from '../settings/settings';
import { caretInSight } from './caretInSight';

/** How far down the sight the line one writes on stays, as a part of its height. */
const height = 0.45;

/**
 * Brings the caret in sight after a key, and answers whether nothing is left to do: with the line one writes on at
 * its height where that is set, otherwise only when it is out of sight, which is left to the editor. Nobody asks after
 * a click. The page is laid out once, as without.
 */
export function scrollToCaret(view: EditorView): boolean {
  if (!settings.value.typewriter || !view.state.selection.empty) return caretInSight(view);
  const stone = view.dom.closest('.stone');
  if (!stone) return false;
  const { top, bottom } = view.coordsAtPos(view.state.selection.head, 1);
  const sight = stone.getBoundingClientRect();
  const off = (top + bottom) / 2 - sight.top - sight.height * height;
  if (Math.abs(off) >= 1) stone.scrollTop += off;
  return true;
}
