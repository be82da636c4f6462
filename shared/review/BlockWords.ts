import type { Block } from '../article/Article';
import type { Aligned } from './Aligned';
import { tokensOf } from './Token';

/** How often each word is there, and how many there are. */
interface Bag {
  counts: ReadonlyMap<string, number>;
  total: number;
}

/** From this share of common words on, one block is taken to be the other, changed. */
const alikeFrom = 0.35;

/** And from this share on, one block to be two others, of each of which this much must be in it. */
const splitFrom = 0.6;

/** Less than a word, so that it decides only where nothing else does. */
const crumb = 0.01;

/** The words of blocks, to tell how much two of them say alike. */
export class BlockWords {
  readonly #bags: Bag[];
  readonly #pairs = new Map<number, Bag>();

  constructor(private readonly blocks: readonly Block[]) {
    this.#bags = blocks.map((block) => bagOf([block]));
  }

  /**
   * How much the step's blocks, from block `i` here and block `j` there, say alike: twice the words they share.
   * 0 for a block on one side only, null when they do not belong together.
   */
  alike(there: BlockWords, i: number, j: number, step: Aligned): number | null {
    if (step.before === 0 || step.after === 0) return 0;
    if (step.before === 2) return there.#split(this, j, i);
    if (step.after === 2) return this.#split(there, i, j);
    const a = this.#bags[i];
    const b = there.#bags[j];
    const here = this.blocks[i];
    const other = there.blocks[j];
    if (!a || !b || !here || !other) return null;
    const common = commonOf(a, b);
    if (here.kind === 'still' || other.kind === 'still') {
      const same = here.kind === 'still' && other.kind === 'still' && here.still === other.still;
      return same ? 2 * common + 1 : null;
    }
    const likeKinds = here.kind === other.kind ? crumb : 0;
    if (a.total === 0 || b.total === 0) return crumb + likeKinds;
    return (2 * common) / (a.total + b.total) >= alikeFrom ? 2 * common + likeKinds : null;
  }

  /** How much block `i` here says like blocks `j` and the next there. */
  #split(there: BlockWords, i: number, j: number): number | null {
    const one = this.#bags[i];
    const first = there.#bags[j];
    const second = there.#bags[j + 1];
    const kinds = [this.blocks[i], there.blocks[j], there.blocks[j + 1]];
    if (!one || !first || !second || kinds.some((block) => block?.kind === 'still')) return null;
    for (const part of [first, second]) {
      if (part.total === 0 || commonOf(one, part) / part.total < splitFrom) return null;
    }
    const both = there.#pair(j);
    const common = commonOf(one, both);
    return (2 * common) / (one.total + both.total) >= splitFrom ? 2 * common - crumb : null;
  }

  #pair(j: number): Bag {
    const known = this.#pairs.get(j) ?? bagOf(this.blocks.slice(j, j + 2));
    this.#pairs.set(j, known);
    return known;
  }
}

function bagOf(blocks: readonly Block[]): Bag {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { key } of tokensOf(blocks.map(({ runs }) => runs))) {
    if (!/[\p{L}\p{N}]/u.test(key.slice('text '.length))) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    total++;
  }
  return { counts, total };
}

function commonOf(a: Bag, b: Bag): number {
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0);
  return common;
}
