import { PairsInOrder } from './PairsInOrder';
import type { ShownSize } from './RtfPicture';

/** A picture of the HTML. */
export interface SoughtPicture extends ShownSize {
  /** Whether the HTML names a file for it, which nobody here can read. */
  isFile: boolean;
}

/** Sizes are rounded, and scales to whole percents: they may differ by so many pixels, or this part of them. */
const roundedBy = { pixels: 2, part: 0.03 };

/** More pairs than this are not looked at: who can tell so many pictures apart by their size? */
const mostPairs = 250_000;

/**
 * Which picture of the RTF is which of the HTML: for each of the latter the index of one of the former, null where it
 * cannot be told. Both have them in the order of the text. Where there are as many, that is enough, unless their sizes say
 * that they are others; where there are not, only those are taken of which the sizes leave no doubt.
 */
export function matchPictures(html: readonly SoughtPicture[], rtf: readonly ShownSize[]): (number | null)[] {
  const all = html.map((_, index) => index);
  const files = all.filter((index) => html[index]?.isFile);
  const found: (number | null)[] = html.map(() => null);
  // Of pictures that are written out in the HTML the RTF may have none.
  const rows = files.length === rtf.length ? files : all;
  if (rows.length * rtf.length > mostPairs) {
    if (rows.length === rtf.length) rows.forEach((row, index) => (found[row] = index));
    return found;
  }
  const pairs = new PairsInOrder(rows.length, rtf.length, (row, column) =>
    isSameSize(html[rows[row] ?? -1], rtf[column]),
  );
  if (rows.length === rtf.length && pairs.isBestStraight())
    rows.forEach((row, index) => (found[row] = index));
  else rows.forEach((row, index) => (found[row] = pairs.certain(index)));
  return found;
}

function isSameSize(one: ShownSize | undefined, other: ShownSize | undefined): boolean {
  if (!one || !other) return false;
  return isSameLength(one.width, other.width) && isSameLength(one.height, other.height);
}

function isSameLength(one: number, other: number): boolean {
  const room = Math.max(roundedBy.pixels, roundedBy.part * Math.max(one, other));
  return one > 0 && other > 0 && Math.abs(one - other) <= room;
}
