/**
 * Words that are looked through as one: those of a block, without what is crossed out in it. A place that is found lies
 * in one stretch, so it never reaches from one block into the next, nor over an object that is no text.
 */
export interface SearchStretch {
  words: string;
  /** Where its first character stands in the flat text. */
  at: number;
  /** What is passed over, in order: before which of its characters, and how many of the flat text. */
  skips: readonly { before: number; length: number }[];
}

/** Where a stretch of its characters stands in the flat text; what is passed over at its ends is left out. */
export function placeOf(
  stretch: SearchStretch,
  from: number,
  until: number,
): { from: number; until: number } {
  return { from: indexOf(stretch, from), until: indexOf(stretch, until - 1) + 1 };
}

/** Which characters of a stretch a place in the flat text has; null where that is no place of it. */
export function charactersAt(
  stretch: SearchStretch,
  from: number,
  until: number,
): { from: number; until: number } | null {
  let first = -1;
  for (let character = 0; character < stretch.words.length; character++) {
    const index = indexOf(stretch, character);
    if (index === from) first = character;
    if (index === until - 1) return first < 0 ? null : { from: first, until: character + 1 };
  }
  return null;
}

function indexOf({ at, skips }: SearchStretch, character: number): number {
  let index = at + character;
  for (const { before, length } of skips) if (before <= character) index += length;
  return index;
}
