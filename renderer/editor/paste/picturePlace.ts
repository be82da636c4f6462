import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { flatIndexOf, positionOf } from '../text/flatPosition';

/** A place in the body for a picture: after a block, or before it. Words that come in around it leave it where it is. */
export interface PicturePlace {
  side: 'before' | 'after';
  /** Beside a character of that block. */
  beside: Y.RelativePosition;
}

/** A still that is to come into the body, and the caption its file had. */
export interface PlacedStill {
  place: PicturePlace;
  still: string;
  caption: string;
}

/** The place after the block with the caret. */
export function placeAtCaret({ doc, selection }: EditorState, text: Y.Text): PicturePlace {
  return { side: 'after', beside: besideOf(doc, selection.head, text, -1) };
}

/**
 * The place behind the first `after` of so many blocks that have just been pasted: the caret is in the last of them, which
 * may go on with what stood behind it.
 */
export function placeAmong(state: EditorState, text: Y.Text, after: number, blocks: number): PicturePlace {
  const { doc, selection } = state;
  if (after >= blocks) return placeAtCaret(state, text);
  const last = selection.$head.index(0);
  const index = Math.max(0, last - (blocks - Math.max(after, 1)));
  const start = startOf(doc, index);
  return after > 0
    ? { side: 'after', beside: besideOf(doc, start + doc.child(index).content.size, text, -1) }
    : { side: 'before', beside: besideOf(doc, start, text, 0) };
}

/** Puts stills into the body at their places, in their order. An empty paragraph makes room for the first that comes after it. */
export function putStills(
  { doc, schema, tr }: EditorState,
  text: Y.Text,
  stills: readonly PlacedStill[],
): Transaction {
  for (const { place, still, caption } of stills) {
    const found = text.doc && Y.createAbsolutePositionFromRelativePosition(place.beside, text.doc);
    const $at = doc.resolve(positionOf(doc, found?.index ?? text.length, 'body'));
    const block = schema.node('still', { still }, caption ? [schema.text(caption)] : []);
    const from = tr.mapping.map($at.before(1));
    const isRoom =
      place.side === 'after' &&
      tr.doc.nodeAt(from)?.type.name === 'paragraph' &&
      $at.parent.content.size === 0;
    if (isRoom) tr.replaceWith(from, from + 2, block);
    else tr.insert(place.side === 'before' ? from : tr.mapping.map($at.after(1)), block);
  }
  if (tr.doc.lastChild?.type.name === 'still') tr.insert(tr.doc.content.size, schema.node('paragraph'));
  return tr;
}

function besideOf(doc: Node, position: number, text: Y.Text, side: number): Y.RelativePosition {
  const index = Math.min(flatIndexOf(doc, position, 'body'), text.length);
  return Y.createRelativePositionFromTypeIndex(text, index, side);
}

/** Where the content of a block begins. */
function startOf(doc: Node, index: number): number {
  let start = 1;
  for (let i = 0; i < index; i++) start += doc.child(i).nodeSize;
  return start;
}
