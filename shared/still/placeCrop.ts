import type { CropArea } from './CropArea';
import type { NamedCrop } from './NamedCrop';
import type { Still } from './Still';
import { turnedSize, turnPoint } from './turnPicture';

/** What of a still decides where a crop of it lies. */
export type CroppedStill = Pick<Still, 'original' | 'focus' | 'turns' | 'crops'>;

/**
 * The rectangle of a named crop, in whole pixels of the turned picture: inside the picture, of the crop's ratio
 * within a pixel, and with the point of interest in it. A crop that lies off the point is moved until it
 * holds it: the point goes before the crop.
 */
export function placeCrop({ original, focus, turns }: CroppedStill, crop: NamedCrop): CropArea {
  const picture = turnedSize(original, turns);
  const point = turnPoint(focus, turns);
  const middle = turnPoint(crop, turns);
  const width = between(
    Math.round(largestWidth(picture.width, picture.height, crop.ratio) * crop.size),
    1,
    picture.width,
  );
  const height = between(Math.round(width / crop.ratio), 1, picture.height);
  return {
    left: placeAlong(middle.x * picture.width, point.x, width, picture.width),
    top: placeAlong(middle.y * picture.height, point.y, height, picture.height),
    width,
    height,
    ...(turns && { turns }),
  };
}

/** How wide the largest crop of a ratio is, in pixels; not rounded. */
export function largestWidth(width: number, height: number, ratio: number): number {
  return Math.min(width, height * ratio);
}

/** Where a stretch of `length` begins whose middle is asked to be at `middle`, so that it holds the point. */
function placeAlong(middle: number, point: number, length: number, whole: number): number {
  const pixel = Math.min(Math.floor(point * whole), whole - 1);
  const lowest = Math.max(0, pixel - length + 1);
  const highest = Math.min(pixel, whole - length);
  return between(Math.round(middle - length / 2), lowest, highest);
}

function between(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
