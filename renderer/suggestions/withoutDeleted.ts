import { Fragment, Slice } from '@tiptap/pm/model';
import { suggestedOf } from './plainTransaction';

/** What is copied of a text with suggestions: as it reads with their marks, but for what is crossed out. */
export function withoutDeleted({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(kept(content), openStart, openEnd);
}

function kept(content: Fragment): Fragment {
  const nodes = content.content.flatMap((node) => {
    if (node.isInline) return suggestedOf(node)?.deleted === undefined ? [node] : [];
    return [node.copy(kept(node.content))];
  });
  return Fragment.fromArray(nodes);
}
