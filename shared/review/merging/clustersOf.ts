import { deletedBy, insertedBy } from '../../article/Suggested';
import type { Stretch } from './stretchesOf';
import { lengthOf } from './stretchesOf';
import type { Atom, Side } from './Sides';
import { copy } from './Sides';

/** A block as both sides knew it, or several that a side has made one. */
interface Cluster {
  /** Its first stretch, and how many characters of that come before it. */
  from: number;
  skip: number;
  /** Its last stretch, and how many characters of that belong to it. */
  until: number;
  through: number;
  /** How many characters that both together see stand before it. */
  at: number;
  /** By side: whether it added or took out something, or suggested to. */
  touched: Set<Side>;
  /** The sides that have words there. */
  worded: Set<Side>;
  /** The sides that do not have its end, or where it is only suggested, to come or to go. */
  open: Set<Side>;
}

const writing = [copy.one, copy.other] as const;

/**
 * The blocks of a text, as both sides knew it, in which each side has added or taken out something, or suggested to,
 * with all that either has there; the newline at the end of one is part of it. Blocks whose words a side has joined, or
 * suggests to, are one.
 */
export function clustersOf(stretches: readonly Stretch[]): Atom[][] {
  const found: Cluster[] = [];
  for (const block of blocksOf(stretches)) {
    const last = found.at(-1);
    const isJoined = last && [...last.open].some((side) => last.worded.has(side) && block.worded.has(side));
    if (!isJoined) found.push(block);
    else {
      [last.until, last.through, last.open] = [block.until, block.through, block.open];
      for (const side of block.touched) last.touched.add(side);
      for (const side of block.worded) last.worded.add(side);
    }
  }
  return found
    .filter(({ touched }) => writing.every((side) => touched.has(side)))
    .map((cluster) => atomsOf(stretches, cluster));
}

function blocksOf(stretches: readonly Stretch[]): Cluster[] {
  const found: Cluster[] = [];
  let at = 0;
  const begin = (from: number, skip: number): Cluster => ({
    ...{ from, skip, until: from, through: skip, at },
    ...{ touched: new Set(), worded: new Set(), open: new Set() },
  });
  let block = begin(0, 0);
  stretches.forEach((stretch, index) => {
    const { seen, insert } = stretch;
    const length = lengthOf(stretch);
    const add = (from: number, until: number): void => {
      for (const side of writing) {
        if (isTouched(stretch, side)) block.touched.add(side);
        if (!seen[side] || block.worded.has(side)) continue;
        if (typeof insert !== 'string' || /\S/.test(insert.slice(from, until))) block.worded.add(side);
      }
      if (seen[copy.both]) at += until - from;
      [block.until, block.through] = [index, until];
    };
    let from = 0;
    // Where in a stretch a block ends is told by characters: a stretch may hold many.
    if (seen[copy.base] && typeof insert === 'string') {
      for (let end = insert.indexOf('\n'); end >= 0; end = insert.indexOf('\n', from)) {
        add(from, end + 1);
        for (const side of writing)
          if (!seen[side] || insertedBy(stretch.set[side]) || deletedBy(stretch.set[side]))
            block.open.add(side);
        found.push(block);
        from = end + 1;
        block = begin(index, from);
      }
    }
    if (from < length) add(from, length);
  });
  return [...found, block];
}

function isTouched({ seen, set }: Stretch, side: Side): boolean {
  if (seen[copy.base] !== seen[side]) return true;
  const [was, is] = [set[copy.base], set[side]];
  return was !== is && (insertedBy(was) !== insertedBy(is) || deletedBy(was) !== deletedBy(is));
}

function atomsOf(stretches: readonly Stretch[], { from, skip, until, through, at: start }: Cluster): Atom[] {
  const atoms: Atom[] = [];
  let at = start;
  for (let index = from; index <= until; index++) {
    const stretch = stretches[index];
    if (!stretch) break;
    const { client, clock, insert, seen, set, gone } = stretch;
    const end = index === until ? through : lengthOf(stretch);
    for (let i = index === from ? skip : 0; i < end; i++) {
      const char = typeof insert === 'string' ? insert.charAt(i) : insert;
      atoms.push({ client, clock: clock + i, insert: char, seen, set, gone: i === 0 ? gone : 0, at });
      if (seen[copy.both]) at++;
    }
  }
  return atoms;
}
