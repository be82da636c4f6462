import type { Article } from '../article/Article';
import { flatLength } from '../article/flatText';
import type { TextName } from '../article/textNames';

/** Where words begin in an article, block by block. */
export interface TextSpot {
  part: TextName;
  /** Index of the block in the body. */
  block: number;
  /** The characters of the headline, the standfirst or that block: the first, and the one after the last; none for a still. */
  stretch?: readonly [from: number, until: number];
}

/**
 * The spot of characters of a text, as `flatText` counts them, of those in several blocks the first; what stands after
 * the last block is at its end. Null past that: the blocks are of another text. As printed or as written, both alike.
 */
export function textSpot(
  { body }: Pick<Article, 'body'>,
  text: TextName,
  [from, until]: readonly [from: number, until: number],
): TextSpot | null {
  if (text !== 'body') return { part: text, block: 0, stretch: [from, until] };
  let start = 0;
  for (const [block, one] of body.entries()) {
    const end = start + flatLength(one);
    if (from < end || (from === end && block === body.length - 1)) {
      const [first, last] = [from, until].map((at) => Math.min(at, end - 1) - start);
      return { part: 'body', block, stretch: [first ?? 0, last ?? 0] };
    }
    start = end;
  }
  return null;
}
