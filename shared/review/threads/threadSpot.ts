import type { Article } from '../../article/Article';
import { flatLength } from '../../article/flatText';
import type { ThreadPlace } from './Thread';

/** Where in an article a thread's words begin, block by block. */
export interface ThreadSpot {
  part: 'headline' | 'standfirst' | 'body';
  /** Index of the block in the body. */
  block: number;
  /** The characters of the headline, the standfirst or that block: the first, and the one after the last; none for a still. */
  stretch?: readonly [from: number, until: number];
}

/** The spot of a thread's words, of those in several blocks the first; null where there is none to go to. */
export function threadSpot({ body }: Pick<Article, 'body'>, place: ThreadPlace): ThreadSpot | null {
  if (place.kind === 'still') {
    const block = body.findIndex((one) => one.kind === 'still' && one.still === place.still);
    return block < 0 ? null : { part: 'body', block };
  }
  if (place.kind !== 'text') return null;
  const {
    text,
    printed: [from, until],
  } = place;
  if (text !== 'body') return { part: text, block: 0, stretch: [from, until] };
  let start = 0;
  for (const [block, one] of body.entries()) {
    const length = flatLength(one);
    if (from < start + length) {
      return { part: 'body', block, stretch: [from - start, Math.min(until - start, length - 1)] };
    }
    start += length;
  }
  return null;
}
