import type { Node } from '@tiptap/pm/model';
import type { SearchStretch } from '../../shared/article/find/SearchStretch';
import type { TextShape } from '../editor/text/textShape';
import { closeLength } from '../editor/text/textShape';
import { stretchesOfBlock } from './stretchesOfBlock';

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
