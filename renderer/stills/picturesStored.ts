import { library } from '../session/bridge';
import { Observable } from '../session/Observable';

/** How often each original was stored since the window opened, by its hash: what could not be shown before, can be now. */
export const picturesStored = new Observable<ReadonlyMap<string, number>>(new Map());

/** Follows which pictures come, however they do: pages that show one load it again where it was missing. */
export function followPictures(): void {
  library.on('original:stored', ({ hash }) => {
    const { value } = picturesStored;
    picturesStored.set(new Map(value).set(hash, (value.get(hash) ?? 0) + 1));
    loadAgain(hash);
  });
}

/** Loads a picture again wherever it is shown and could not be. */
function loadAgain(hash: string): void {
  for (const image of document.querySelectorAll<HTMLImageElement>(`img[src*="//original/${hash}/"]`)) {
    const { src } = image;
    const again = (): void => void (image.src = src);
    if (!image.complete) image.addEventListener('error', again, { once: true });
    else if (image.naturalWidth === 0) again();
  }
}
