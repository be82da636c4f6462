import { sortKey } from './sortKey';

/** Words in the order of the alphabet, without regard to case and accents; a new list. */
export function byAlphabet(words: readonly string[]): string[] {
  const keyed = words.map((word) => ({ word, key: sortKey(word) }));
  return keyed
    .sort((one, other) => compare(one.key, other.key) || compare(one.word, other.word))
    .map(({ word }) => word);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
