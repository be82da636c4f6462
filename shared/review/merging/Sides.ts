import type { Attributes } from './stretchesOf';

/** The copies that are laid over each other, as `stretchesOf` numbers them: what both knew, one, the other, and both together. */
export const copy = { base: 0, one: 1, other: 2, both: 3 } as const;

/** One of the two that come together. */
export type Side = typeof copy.one | typeof copy.other;

/** The side that a side comes together with. */
export function opposite(side: Side): Side {
  return side === copy.one ? copy.other : copy.one;
}

/** A character, or an embedded object, of a text, with which of the copies see it. */
export interface Atom {
  client: number;
  clock: number;
  insert: string | object;
  seen: readonly boolean[];
  set: readonly Attributes[];
  /** How many characters in a row both sides took out right before it. */
  gone: number;
  /** How many characters that both together see stand before it. */
  at: number;
}

/** What it is in a sentence: a line break is white space. */
export function charOf({ insert }: Atom): string {
  if (typeof insert === 'string') return insert;
  return (insert as { embed?: unknown }).embed === 'line-break' ? ' ' : '\uFFFC';
}

/** What a copy has of some atoms. */
export function wordsOf(atoms: readonly Atom[], of: number): string {
  let words = '';
  for (const atom of atoms) if (atom.seen[of]) words += charOf(atom);
  return words;
}
