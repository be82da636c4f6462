import type { Node } from '@tiptap/pm/model';
import type { SearchStretch } from '../../shared/article/find/SearchStretch';
import { Stretches } from '../../shared/article/find/Stretches';
import { suggestedOf } from '../suggestions/plainTransaction';

/** What of a block is looked through, as `stretchesOf` has it; `start` is where the block begins in the flat text. */
export function stretchesOfBlock(block: Node, start: number): SearchStretch[] {
  const stretches = new Stretches(start);
  block.forEach((node, offset) => {
    if (suggestedOf(node)?.deleted !== undefined) stretches.skip(node.nodeSize);
    else if (node.isText) stretches.say(node.text ?? '');
    else if (node.type.name === 'lineBreak') stretches.say('\n');
    else stretches.part(start + offset + node.nodeSize);
  });
  stretches.part(0);
  return stretches.all;
}
