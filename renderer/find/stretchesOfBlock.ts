import type { Node } from '@tiptap/pm/model';
import type { SearchStretch } from '../../shared/article/find/SearchStretch';
import { suggestedOf } from '../suggestions/plainTransaction';

/** What of a block is looked through, as `stretchesOf` has it; `start` is where the block begins in the flat text. */
export function stretchesOfBlock(block: Node, start: number): SearchStretch[] {
  const stretches: SearchStretch[] = [];
  let [words, at] = ['', start];
  let skips: { before: number; length: number }[] = [];
  const end = (next: number): void => {
    if (words !== '') stretches.push({ words, at, skips });
    [words, at, skips] = ['', next, []];
  };
  block.forEach((node, offset) => {
    if (suggestedOf(node)?.deleted !== undefined) skips.push({ before: words.length, length: node.nodeSize });
    else if (node.isText) words += node.text ?? '';
    else if (node.type.name === 'lineBreak') words += '\n';
    else end(start + offset + node.nodeSize);
  });
  end(0);
  return stretches;
}
