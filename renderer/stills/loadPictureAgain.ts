/** Loads a picture again wherever it is shown and could not be: it is in the library now. `hash` is its original's. */
export function loadPictureAgain(hash: string): void {
  const shown = document.querySelectorAll<HTMLImageElement>(`img[src*="//original/${hash}/"]`);
  for (const image of shown) {
    const { src } = image;
    if (image.complete && image.naturalWidth === 0) image.src = src;
  }
}
