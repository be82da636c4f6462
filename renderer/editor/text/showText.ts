import { TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type * as Y from 'yjs';
import { differenceOf } from './differenceOf';
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
  const difference = differenceOf(state.doc, documentOfText(state.schema, text, shape));
  if (!difference) return null;
  const transaction = state.tr.step(difference.step);
  if (caretToChange) {
    const end = Math.min(difference.end, transaction.doc.content.size);
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
