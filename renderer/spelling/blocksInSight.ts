import type { Node } from '@tiptap/pm/model';
import type { TextName } from '../../shared/article/textNames';
import { textNames } from '../../shared/article/textNames';
import type { FieldChain } from '../editor/FieldChain';
import { closeLength, shapeOf } from '../editor/text/textShape';

/** A block of one of the texts, and where it begins in the flat text. */
export interface PlacedBlock {
  text: TextName;
  block: Node;
  start: number;
}

/** The blocks of which something is in sight, or not further from it than what can be seen is high. Lays the page out. */
export function blocksInSight(chain: FieldChain, stone: Element): PlacedBlock[] {
  const { top, bottom, height } = stone.getBoundingClientRect();
  const [from, until] = [top - height, bottom + height];
  return textNames.flatMap((text) => {
    const view = chain.editor(text)?.view;
    const blocks = blocksOf(chain, text);
    if (!view || blocks.length === 0) return [];
    const placed = positionsOf(blocks);
    const boxOf = (at: number): DOMRect | null => {
      const element = view.nodeDOM(placed[at] ?? 0);
      return element instanceof Element ? element.getBoundingClientRect() : null;
    };
    // They lie one under the other: half of those left can be passed over each time.
    let [first, last] = [0, blocks.length];
    while (first < last) {
      const middle = (first + last) >> 1;
      if ((boxOf(middle)?.bottom ?? Infinity) >= from) last = middle;
      else first = middle + 1;
    }
    let end = first;
    while (end < blocks.length && (boxOf(end)?.top ?? Infinity) <= until) end++;
    return blocks.slice(first, end);
  });
}

/** All blocks of a text, in order. */
export function blocksOf(chain: FieldChain, text: TextName): PlacedBlock[] {
  const doc = chain.editor(text)?.state.doc;
  const blocks: PlacedBlock[] = [];
  let start = 0;
  doc?.forEach((block) => {
    blocks.push({ text, block, start });
    start += block.content.size + closeLength(shapeOf(text));
  });
  return blocks;
}

function positionsOf(blocks: readonly PlacedBlock[]): number[] {
  let position = 0;
  return blocks.map(({ block }) => {
    const before = position;
    position += block.nodeSize;
    return before;
  });
}
