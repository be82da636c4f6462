import type { Node } from '@tiptap/pm/model';
import type { SearchStretch } from '../../shared/article/find/SearchStretch';
import type { TextShape } from '../editor/text/textShape';
import { closeLength } from '../editor/text/textShape';
import { suggestedOf } from '../suggestions/plainTransaction';

/**
 * What of an editor's document is looked through: the words of each block, without what is crossed out in it. A line
 * break is one within them; an object that is no text parts them.
 */
export function stretchesOf(doc: Node, shape: TextShape): SearchStretch[] {
  const stretches: SearchStretch[] = [];
  let start = 0;
  doc.forEach((block) => {
    stretches.push(...stretchesOfBlock(block, start));
    start += block.content.size + closeLength(shape);
  });
  return stretches;
}

function stretchesOfBlock(block: Node, start: number): SearchStretch[] {
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
