import { embeddedPicture, keepsRoom } from '../../../shared/interchange/copy/embeddedPicture';
import type { EmbeddedPicture } from '../../../shared/interchange/copy/embeddedPicture';
import type { PastedPicture } from './flattenPasted';

/** So many pictures are pasted at once, of so many characters of base 64. */
const mostPictures = 50;
const mostCharacters = 150_000_000;

/** Pictures that were pasted, by what can become of them. */
export interface SortedPictures {
  /** Those that are there, in their order. */
  here: (PastedPicture & EmbeddedPicture)[];
  /** How many are somewhere else, from where nothing is fetched. */
  elsewhere: number;
  /** How many are more than is pasted at once. */
  tooMany: number;
}

/** Tells pictures that were pasted themselves from those of which only the address was; what keeps room is neither. */
export function sortPictures(pictures: readonly PastedPicture[]): SortedPictures {
  const sorted: SortedPictures = { here: [], elsewhere: 0, tooMany: 0 };
  let characters = 0;
  for (const picture of pictures) {
    const embedded = embeddedPicture(picture.source);
    if (!embedded) {
      sorted.elsewhere++;
      continue;
    }
    if (keepsRoom(embedded)) continue;
    const fits = characters + embedded.base64.length <= mostCharacters;
    if (!fits || sorted.here.length === mostPictures) {
      sorted.tooMany++;
      continue;
    }
    characters += embedded.base64.length;
    sorted.here.push({ ...picture, ...embedded });
  }
  return sorted;
}
