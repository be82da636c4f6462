import type { Node } from '@tiptap/pm/model';
import type { TextShape } from './textShape';
import { closeLength } from './textShape';

/**
 * Where a document position lies in the flat text: the number of characters before it. The opening of
 * a block takes none, its end takes `closeLength`; a character and an inline leaf take one each.
 */
export function flatIndexOf(doc: Node, position: number, shape: TextShape): number {
  let index = 0;
  let start = 0;
  for (let i = 0; i < doc.childCount; i++) {
    const block = doc.child(i);
    const end = start + block.nodeSize;
    if (position < end) return index + Math.max(0, position - start - 1);
    index += block.content.size + closeLength(shape);
    start = end;
  }
  return index;
}

/** The document position of a character of the flat text; the opposite of `flatIndexOf`. Bounded to the document. */
export function positionOf(doc: Node, index: number, shape: TextShape): number {
  let left = Math.max(0, index);
  let start = 0;
  for (let i = 0; i < doc.childCount; i++) {
    const block = doc.child(i);
    if (left <= block.content.size) return start + 1 + left;
    if (i === doc.childCount - 1) break;
    left -= block.content.size + closeLength(shape);
    start += block.nodeSize;
  }
  return doc.content.size - 1;
}
