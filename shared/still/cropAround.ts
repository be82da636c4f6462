import type { CropArea } from './CropArea';
import type { PointOfInterest } from './Still';

/**
 * The largest area of `ratio` (width divided by height) inside a picture of `width` by `height` pixels,
 * with the point of interest as near to its middle as the edges allow. Whole pixels, at least one each way.
 */
export function cropAround(width: number, height: number, ratio: number, focus: PointOfInterest): CropArea {
  const cropWidth = Math.max(1, Math.min(width, Math.round(height * ratio)));
  const cropHeight = Math.max(1, Math.min(height, Math.round(width / ratio)));
  return {
    left: between(Math.round(focus.x * width - cropWidth / 2), width - cropWidth),
    top: between(Math.round(focus.y * height - cropHeight / 2), height - cropHeight),
    width: cropWidth,
    height: cropHeight,
  };
}

function between(value: number, highest: number): number {
  return Math.min(Math.max(value, 0), highest);
}
