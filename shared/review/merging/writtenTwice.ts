import type { Atom } from './Sides';
import { charOf, copy } from './Sides';

/** Who takes out so many characters in a row does not correct a slip of the finger. */
const leastReplaced = 8;

/**
 * The places where each side wrote in the stead of the same words, with the space beside them. Neither knows of these
 * any more: that there were some is told by what both have taken out there, or by a space that only one has left. What
 * each adds in a place where nothing was, is no such place.
 */
export function writtenTwice(atoms: readonly Atom[]): [from: number, until: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= atoms.length; at++) {
    const atom = atoms[at];
    if (atom && isWritten(atom)) continue;
    // What is taken out right behind the last letter stands before the next one.
    if (isTwice(atoms.slice(from, at), atom?.gone ?? 0)) found.push([from, at]);
    from = at + 1;
  }
  return found;
}

/** Whether it is new, or a space that one side took out. */
function isWritten(atom: Atom): boolean {
  if (atom.insert === '\n') return false;
  return !atom.seen[copy.base] || (!atom.seen[copy.both] && isSpace(atom));
}

function isTwice(written: readonly Atom[], goneBehind: number): boolean {
  const wrote = (side: number): boolean =>
    written.some((atom) => atom.seen[side] && !atom.seen[copy.base] && !isSpace(atom));
  if (!wrote(copy.one) || !wrote(copy.other)) return false;
  return (
    goneBehind >= leastReplaced ||
    written.some(({ gone }) => gone >= leastReplaced) ||
    written.some(({ seen }) => seen[copy.base])
  );
}

function isSpace(atom: Atom): boolean {
  return /\s/.test(charOf(atom));
}
