import type { Atom, Side } from './Sides';
import { copy, opposite, wordsOf } from './Sides';

/**
 * The side whose words are all that is meant by a sentence, where what both together have of it is something else: both
 * wrote the same, or one wrote again what had been there. Null for none.
 */
export function meantBySides(atoms: readonly Atom[]): Side | null {
  const [base, one, other, both] = [copy.base, copy.one, copy.other, copy.both].map((of) =>
    wordsOf(atoms, of),
  );
  if (one === other) return one === both ? null : firstOf(atoms);
  if (one === base) return other === both ? null : copy.other;
  if (other === base) return one === both ? null : copy.one;
  return null;
}

/** Of two sides with the same words the one of which a character is named first: whoever meets, it is the same. */
function firstOf(atoms: readonly Atom[]): Side {
  const [one, other] = [copy.one, copy.other].map((side) =>
    atoms.find(({ seen }) => seen[side] && !seen[opposite(side)]),
  );
  if (!one || !other) return one ? copy.one : copy.other;
  return one.client - other.client < 0 || (one.client === other.client && one.clock < other.clock)
    ? copy.one
    : copy.other;
}

/**
 * As which characters those stand that go because a side's words are meant: the letters of the other side are, one by
 * one, those of the words that are the same as theirs.
 */
export function standInsteadOf(atoms: readonly Atom[], meant: Side): Map<Atom, Atom> {
  const gone = atoms.filter(({ seen }) => seen[opposite(meant)]);
  const isSame = wordsOf(atoms, meant) === wordsOf(atoms, opposite(meant));
  // Where nothing stood before, both began with the same, and one may have gone on.
  const isNew = !atoms.some(({ seen }) => seen[copy.base]);
  const same = atoms.filter(({ seen }) => seen[isSame || isNew ? meant : copy.base]);
  const found = new Map<Atom, Atom>();
  gone.forEach((atom, index) => {
    const now = same[index];
    if (now && now !== atom && !atom.seen[meant]) found.set(atom, now);
  });
  return found;
}
