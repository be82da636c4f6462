import { embeddedPicture, keepsRoom } from '../../../shared/interchange/copy/embeddedPicture';
import type { PastedPicture } from './flattenPasted';

/** So many pictures are pasted at once, of so many characters of base 64. */
const mostPictures = 50;
const mostCharacters = 150_000_000;

/** A picture that can come in. */
export type PictureHere = PastedPicture & {
  /** Which of all that are pasted it is. */
  at: number;
  /** Its bytes in base 64; null where they are to be looked for in the RTF on the clipboard. */
  base64: string | null;
};

/** Pictures that were pasted, by what can become of them. */
export interface SortedPictures {
  /** Those that are there, in their order. */
  here: PictureHere[];
  /** How many are somewhere else, from where nothing is fetched. */
  elsewhere: number;
  /** What was drawn in a word processor, which keeps no picture of it. */
  drawn: PastedPicture[];
  /** How many are more than is pasted at once. */
  tooMany: number;
}

/**
 * Tells pictures that were pasted themselves from those of which only the address was; what keeps room is neither. Where
 * there is RTF, a picture of which the address is a file's may be in it.
 */
export function sortPictures(pictures: readonly PastedPicture[], hasRtf: boolean): SortedPictures {
  const sorted: SortedPictures = { here: [], elsewhere: 0, drawn: [], tooMany: 0 };
  let characters = 0;
  for (const [at, picture] of pictures.entries()) {
    const embedded = embeddedPicture(picture.source);
    if (embedded && keepsRoom(embedded)) continue;
    if (!embedded && picture.isDrawn) {
      sorted.drawn.push(picture);
      continue;
    }
    if (!embedded && !(hasRtf && isInFile(picture))) {
      sorted.elsewhere++;
      continue;
    }
    const length = embedded?.base64.length ?? 0;
    const fits = characters + length <= mostCharacters;
    if (!fits || sorted.here.length === mostPictures) {
      sorted.tooMany++;
      continue;
    }
    characters += length;
    sorted.here.push({ ...picture, at, base64: embedded?.base64 ?? null });
  }
  return sorted;
}

/** Whether the address of a picture is that of a file of the program it was copied in. */
export function isInFile({ source }: PastedPicture): boolean {
  return /^\s*file:/i.test(source);
}
