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
  const first = characterAt(stretch, from);
  const last = characterAt(stretch, until - 1);
  return first === null || last === null || last < first ? null : { from: first, until: last + 1 };
}

/** Which character stands at an index of the flat text; null where it is passed over, or in another stretch. */
function characterAt(stretch: SearchStretch, index: number): number | null {
  let character = index - stretch.at;
  for (const { before, length } of stretch.skips) {
    if (character < before) break;
    character -= length;
  }
  const there = character >= 0 && character < stretch.words.length;
  return there && indexOf(stretch, character) === index ? character : null;
}

function indexOf({ at, skips }: SearchStretch, character: number): number {
  let index = at + character;
  for (const { before, length } of skips) if (before <= character) index += length;
  return index;
}
