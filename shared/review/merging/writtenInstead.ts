import type { Atom } from './Sides';
import { copy } from './Sides';

const writing = [copy.one, copy.other] as const;

/**
 * Where a sentence reaches to, from `from` up to and without `until`, with what was written in its stead: a side that
 * took out all of it and wrote beside it replaced it, though no letter of the one is in the other.
 */
export function writtenInstead(
  atoms: readonly Atom[],
  from: number,
  until: number,
): [from: number, until: number] {
  const sentence = atoms.slice(from, until);
  const gone = writing.filter((side) => !sentence.some(({ seen }) => seen[side]));
  const reach = (beside: readonly Atom[]): number => {
    const end = beside.findIndex(({ seen, insert }) => seen[copy.base] || insert === '\n');
    const written = end < 0 ? beside : beside.slice(0, end);
    return written.findLastIndex(({ seen }) => gone.some((side) => seen[side])) + 1;
  };
  return [from - reach(atoms.slice(0, from).reverse()), until + reach(atoms.slice(until))];
}
