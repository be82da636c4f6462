import type { Editor } from '@tiptap/core';
import { positionOf } from '../editor/text/flatPosition';
import type { FieldChain } from '../editor/FieldChain';
import type { Spot } from './nextPlace';
import type { TextPlace } from './TextPlace';
import { shapeOf } from '../editor/text/textShape';

/** So many places are marked at most, around the one that one is at. */
const most = 2000;

const all = 'found';
const current = 'found-now';

/**
 * Marks the places that were found, and the one that one is at more strongly. They are drawn over the text and are no
 * part of it: letters keep their place, and nothing is drawn anew while one types.
 */
export function highlightFound(chain: FieldChain, places: readonly TextPlace[], at: number): void {
  const from = Math.max(0, Math.min(at - most / 2, places.length - most));
  const shown = places.slice(from, from + most);
  const now = places[at];
  CSS.highlights.set(all, highlightOf(chain, shown, 0));
  CSS.highlights.set(current, highlightOf(chain, now ? [now] : [], 1));
}

export function clearFound(): void {
  CSS.highlights.delete(all);
  CSS.highlights.delete(current);
}

function highlightOf(chain: FieldChain, places: readonly TextPlace[], priority: number): Highlight {
  const highlight = new Highlight();
  highlight.priority = priority;
  for (const place of places) {
    const editor = chain.editor(place.text);
    const range = editor && rangeOf(editor, place);
    if (range) highlight.add(range);
  }
  return highlight;
}

/** Where a place stands in the page. */
export function rangeOf({ state, view }: Editor, { text, from, until }: Spot): Range | null {
  const [start, end] = [
    view.domAtPos(positionOf(state.doc, from, shapeOf(text)), 1),
    view.domAtPos(positionOf(state.doc, until, shapeOf(text)), -1),
  ];
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
