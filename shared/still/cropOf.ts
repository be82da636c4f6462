import type { CropArea } from './CropArea';
import type { CropName } from './NamedCrop';
import { cropNames, cropRatios } from './NamedCrop';
import type { CroppedStill } from './placeCrop';
import { placeCrop } from './placeCrop';
import { turnedSize, turnPoint } from './turnPicture';
import { cropAround } from './cropAround';

/** The place a cut is made for. */
export interface CropPlace {
  /** Width divided by height; null keeps the shape the picture has. */
  ratio: number | null;
  /** Without a ratio: what is wider than this is cut to it; 0 for no limit. */
  widest: number;
  /** Whether this is the picture of the page itself, and not one of a list, a card or a search engine. */
  page: boolean;
}

/**
 * The cut of a still for a place, in pixels of the still as turned. A place with a ratio is cut out of the
 * named crop nearest to that ratio, around the point of interest; where that crop was not made, out of
 * the page's crop on the page itself, and out of the whole picture elsewhere. A place without a ratio
 * shows the page's crop, or the whole picture.
 */
export function cropOf(still: CroppedStill, { ratio, widest, page }: CropPlace): CropArea {
  const { turns } = still;
  const named = ratio === null ? undefined : still.crops[nearestCrop(ratio)];
  const crop = named ?? (page ? still.crops.page : undefined);
  const { width, height } = turnedSize(still.original, turns);
  const whole: CropArea = { left: 0, top: 0, width, height, ...(turns && { turns }) };
  const base = crop ? placeCrop(still, crop) : whole;
  const wanted = ratio ?? (widest > 0 && base.width / base.height > widest ? widest : null);
  if (wanted === null) return base;
  const point = turnPoint(still.focus, turns);
  const inside = cropAround(base.width, base.height, wanted, {
    x: (point.x * width - base.left) / base.width,
    y: (point.y * height - base.top) / base.height,
  });
  return { ...base, ...inside, left: base.left + inside.left, top: base.top + inside.top };
}

/** The crop of a fixed ratio that is nearest to `ratio`, as one shape looks like another: by their quotient. */
export function nearestCrop(ratio: number): CropName {
  let nearest: CropName = 'square';
  let least = Infinity;
  for (const name of cropNames) {
    const own = cropRatios[name];
    if (own === null) continue;
    const off = Math.abs(Math.log(own / ratio));
    if (off < least) [nearest, least] = [name, off];
  }
  return nearest;
}
