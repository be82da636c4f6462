import { deletedBy, insertedBy } from '../../article/Suggested';
import type { Atom } from './Sides';
import { charOf } from './Sides';

/** Which suggestions a reading takes over, by their ids; the others are turned down. */
export type Taken = (id: string) => boolean;

/** As it is printed. */
export const takingNone: Taken = () => false;

/** With all that is suggested. */
export const takingAll: Taken = () => true;

/** Whether a copy has an atom once some suggestions are taken over and all others turned down. */
export function isThere({ seen, set }: Atom, of: number, taken: Taken): boolean {
  if (!seen[of]) return false;
  const [inserted, deleted] = [insertedBy(set[of]), deletedBy(set[of])];
  return (!inserted || taken(inserted)) && !(deleted && taken(deleted));
}

/** What a copy has of some atoms in that way. */
export function readAtoms(atoms: readonly Atom[], of: number, taken: Taken): string {
  let words = '';
  for (const atom of atoms) if (isThere(atom, of, taken)) words += charOf(atom);
  return words;
}

/** The suggestions that a copy has about some atoms. */
export function suggestedIn(atoms: readonly Atom[], of: number): Set<string> {
  const ids = new Set<string>();
  for (const { seen, set } of atoms) {
    if (!seen[of]) continue;
    for (const id of [insertedBy(set[of]), deletedBy(set[of])]) if (id) ids.add(id);
  }
  return ids;
}
