import { TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import type * as Y from 'yjs';
import { documentOfText } from './documentOfText';
import { flatIndexOf, positionOf } from './flatPosition';
import type { TextShape } from './textShape';

type Delta = readonly { retain?: number; insert?: unknown; delete?: number }[];

/**
 * The transaction that brings an editor to what the shared text says now, replacing only what differs
 * and keeping the selection on the same characters. `delta` is what happened to the text, if that is
 * known. With `caretToChange` the caret goes to the end of what changed instead. Null when the editor
 * shows it already.
 */
export function showText(
  state: EditorState,
  text: Y.Text,
  shape: TextShape,
  delta: Delta,
  caretToChange = false,
): Transaction | null {
  const wanted = documentOfText(state.schema, text, shape);
  const start = state.doc.content.findDiffStart(wanted.content);
  if (start === null) return null;
  const ends = state.doc.content.findDiffEnd(wanted.content);
  if (!ends) return null;
  // Where a repeated character lets both ends overlap, move them apart again.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  // As it stands: `replace` would fit the slice in its own way, and then it is not what the text says.
  const transaction = state.tr.step(
    new ReplaceStep(start, ends.a + overlap, wanted.slice(start, ends.b + overlap)),
  );
  if (caretToChange) {
    const end = Math.min(ends.b + overlap, transaction.doc.content.size);
    return transaction
      .setSelection(TextSelection.near(transaction.doc.resolve(end), -1))
      .setMeta('addToHistory', false)
      .scrollIntoView();
  }
  const { anchor, head } = state.selection;
  const moved = (position: number, sticky: boolean) =>
    positionOf(transaction.doc, moveIndex(flatIndexOf(state.doc, position, shape), delta, sticky), shape);
  transaction.setSelection(
    TextSelection.between(
      transaction.doc.resolve(moved(anchor, false)),
      transaction.doc.resolve(moved(head, false)),
    ),
  );
  return transaction.setMeta('addToHistory', false);
}

/** Where a flat index lies after a change. An insertion right at it pushes it on only when `push` is set. */
function moveIndex(index: number, delta: Delta, push: boolean): number {
  let moved = index;
  let at = 0;
  for (const change of delta) {
    if (at > moved) break;
    if (change.retain !== undefined) {
      at += change.retain;
    } else if (change.delete !== undefined) {
      moved = Math.max(at, moved - change.delete);
    } else if (change.insert !== undefined) {
      const length = typeof change.insert === 'string' ? change.insert.length : 1;
      if (at < moved || push) moved += length;
      at += length;
    }
  }
  return moved;
}
