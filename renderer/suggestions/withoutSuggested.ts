import type { Node } from '@tiptap/pm/model';
import { Fragment, Slice } from '@tiptap/pm/model';

/** What is pasted or dropped, as mere words: whether they are suggested is decided where they come to stand. */
export function withoutSuggested({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(plain(content), openStart, openEnd);
}

function plain(content: Fragment): Fragment {
  return Fragment.fromArray(content.content.map(plainNode));
}

function plainNode(node: Node): Node {
  const marks = node.marks.filter(({ type }) => type.name !== 'suggested');
  if (node.isText) return node.mark(marks);
  const attrs = node.attrs['suggested'] ? { ...node.attrs, suggested: null } : node.attrs;
  return node.type.create(attrs, plain(node.content), marks);
}
