import type { FieldChain } from '../editor/FieldChain';
import { rangeOf } from './foundHighlights';
import type { Spot } from './nextPlace';

/** How near the edge a place may stand before the text scrolls, in CSS pixels. */
const margin = 40;

/** Scrolls a place into sight, a third from the top, unless it can be seen. */
export function bringInSight(chain: FieldChain, place: Spot): void {
  const editor = chain.editor(place.text);
  const stone = editor?.view.dom.closest('.stone');
  const range = editor && rangeOf(editor, place);
  if (!stone || !range) return;
  const { top, bottom } = range.getBoundingClientRect();
  const sight = stone.getBoundingClientRect();
  if (top >= sight.top + margin && bottom <= sight.bottom - margin) return;
  stone.scrollTop += top - sight.top - sight.height / 3;
}
