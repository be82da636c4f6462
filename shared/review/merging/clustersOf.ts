import type { Stretch } from './stretchesOf';
import { lengthOf } from './stretchesOf';
import type { Atom } from './Sides';
import { copy } from './Sides';

/**
 * The blocks of a text, as both sides knew it, in which each side has added or taken out something, with all that
 * either has there; the newline at the end of one is part of it.
 */
export function clustersOf(stretches: readonly Stretch[]): Atom[][] {
  const found: Atom[][] = [];
  let [from, at, atFrom] = [0, 0, 0];
  const touched = { one: false, other: false };
  // Where in a stretch a cluster ends is told by characters: a stretch may hold many blocks.
  let skip = 0;
  const close = (until: number, through: number): void => {
    if (touched.one && touched.other) found.push(atomsOf(stretches, from, skip, until, through, atFrom));
    [from, skip, atFrom] = [until, through, at];
    touched.one = touched.other = false;
  };
  stretches.forEach((stretch, index) => {
    const { seen, insert } = stretch;
    if (seen[copy.base] !== seen[copy.one]) touched.one = true;
    if (seen[copy.base] !== seen[copy.other]) touched.other = true;
    const length = lengthOf(stretch);
    if (!seen[copy.base] || typeof insert !== 'string') {
      if (seen[copy.both]) at += length;
      return;
    }
    let counted = 0;
    for (let end = insert.indexOf('\n'); end >= 0; end = insert.indexOf('\n', end + 1)) {
      if (seen[copy.both]) at += end + 1 - counted;
      counted = end + 1;
      close(index, end + 1);
      // What is left of the stretch is in the next block.
      if (end + 1 < length) {
        touched.one = seen[copy.base] !== seen[copy.one];
        touched.other = seen[copy.base] !== seen[copy.other];
      }
    }
    if (seen[copy.both]) at += length - counted;
  });
  close(stretches.length, 0);
  return found;
}

/** The atoms from the `skip`th character of one stretch up to, and without, the `through`th of another. */
function atomsOf(
  stretches: readonly Stretch[],
  from: number,
  skip: number,
  until: number,
  through: number,
  start: number,
): Atom[] {
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
