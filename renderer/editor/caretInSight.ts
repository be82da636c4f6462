import type { EditorView } from '@tiptap/pm/view';

/** How near the edge the caret may come before the text scrolls, in CSS pixels. */
const margin = 8;

/**
 * Whether the caret can be seen as the stone is scrolled now. Asked on every key, where it spares the
 * editor its own way: measuring everything around the text up to the window.
 */
export function caretInSight(view: EditorView): boolean {
  const stone = view.dom.closest('.stone');
  if (!stone || !view.state.selection.empty) return false;
  const { top, bottom } = view.coordsAtPos(view.state.selection.head, 1);
  const sight = stone.getBoundingClientRect();
  return top >= sight.top + margin && bottom <= sight.bottom - margin;
}
