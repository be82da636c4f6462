import { Fragment, Slice } from '@tiptap/pm/model';
import { suggestedOf } from './plainTransaction';

/** What is copied of a text with suggestions: as it reads with their marks, but for what is crossed out. */
export function withoutDeleted({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(kept(content), openStart, openEnd);
}

function kept(content: Fragment): Fragment {
  const nodes = content.content.flatMap((node) => {
    if (node.isInline) return suggestedOf(node)?.deleted === undefined ? [node] : [];
    const inside = kept(node.content);
    // Of a block that is crossed out as a whole nothing is left, unless it is all there is.
    const gone = inside.size === 0 && node.content.size > 0 && content.childCount > 1;
    return gone ? [] : [node.copy(inside)];
  });
  const first = content.firstChild;
  return Fragment.fromArray(nodes.length === 0 && first?.isBlock ? [first.copy(Fragment.empty)] : nodes);
}
