import type { Node } from '@tiptap/pm/model';
import type { SuggestedEnd, SuggestedRun } from '../../../shared/article/Suggested';

/**
 * The position in an editor's document of a character of a block as it is printed: without what is only suggested, as
 * the article's values have it. Bounded to the block, and to the document.
 */
export function positionOfPrinted(doc: Node, block: number, character = 0): number {
  let [printed, left, start] = [0, character, 0];
  for (let i = 0; i < doc.childCount; i++) {
    const child = doc.child(i);
    const isSplit = endIsInserted(child);
    if (printed === block) {
      const found = placeIn(child, left);
      if (found.offset !== null) return start + 1 + found.offset;
      left = found.left;
      if (!isSplit) return start + 1 + child.content.size;
    } else if (!isSplit) printed++;
    start += child.nodeSize;
  }
  return doc.content.size - 1;
}

/** Which block of the body as it is printed the block of that index in an editor's document belongs to. */
export function printedBlockOf(doc: Node, index: number): number {
  let printed = 0;
  for (let i = 0; i < Math.min(index, doc.childCount); i++) if (!endIsInserted(doc.child(i))) printed++;
  return printed;
}

/** The offset in a block after so many of its printed characters; null where it has fewer, with what is left of them. */
function placeIn(block: Node, characters: number): { offset: number | null; left: number } {
  let [left, offset] = [characters, 0];
  for (const child of block.children) {
    if (!isInserted(child)) {
      if (left <= child.nodeSize) return { offset: offset + left, left: 0 };
      left -= child.nodeSize;
    }
    offset += child.nodeSize;
  }
  return { offset: left === 0 ? offset : null, left };
}

function endIsInserted(block: Node): boolean {
  return (block.attrs['suggested'] as SuggestedEnd | null | undefined)?.inserted !== undefined;
}

function isInserted(node: Node): boolean {
  return node.marks.some(
    ({ type, attrs }) => type.name === 'suggested' && (attrs['of'] as SuggestedRun).inserted !== undefined,
  );
}
