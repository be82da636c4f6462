import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

/**
 * Where the blocks of the document after a transaction lie that are others than before it, or that one of its steps
 * went over: positions in that document, at the borders of its blocks. All other blocks are the very same nodes as
 * before, and what is fixed to them has moved along with them. Both are the same where there are none.
 */
export function changedBlocks(transaction: Transaction, doc: Node): { from: number; until: number } {
  const { before, mapping } = transaction;
  let from = sameAtStart(before, doc);
  let until = Math.max(from, doc.content.size - sameAtEnd(before, doc));
  // A step may put the very nodes back that it takes away.
  mapping.maps.forEach((map, i) => {
    const later = mapping.slice(i + 1);
    map.forEach((_from, _until, start, end) => {
      from = Math.min(from, later.map(start, -1));
      until = Math.max(until, later.map(end, 1));
    });
  });
  return { from: startOfBlock(doc, from), until: endOfBlock(doc, until) };
}

/** How much of both documents is the same at the start, in whole blocks. */
function sameAtStart(before: Node, after: Node): number {
  const most = Math.min(before.childCount, after.childCount);
  let size = 0;
  for (let i = 0; i < most && before.child(i) === after.child(i); i++) size += after.child(i).nodeSize;
  return size;
}

/** How much of both documents is the same at the end, in whole blocks. */
function sameAtEnd(before: Node, after: Node): number {
  const most = Math.min(before.childCount, after.childCount);
  let size = 0;
  for (let i = 1; i <= most; i++) {
    const block = after.child(after.childCount - i);
    if (block !== before.child(before.childCount - i)) break;
    size += block.nodeSize;
  }
  return size;
}

function startOfBlock(doc: Node, position: number): number {
  const $at = doc.resolve(position);
  return $at.depth === 0 ? position : $at.before(1);
}

function endOfBlock(doc: Node, position: number): number {
  const $at = doc.resolve(position);
  return $at.depth === 0 ? position : $at.after(1);
}
