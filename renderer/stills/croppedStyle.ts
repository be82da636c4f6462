import type { CropPlace } from '../../shared/still/cropOf';
import { cropOf } from '../../shared/still/cropOf';
import type { CroppedStill } from '../../shared/still/placeCrop';
import { turnedSize } from '../../shared/still/turnPicture';

/** Where a picture lies behind a window, so that exactly its cut shows; all but the ratio in parts of the window. */
export interface CroppedStyle {
  /** The window's own: width divided by height. */
  ratio: number;
  width: string;
  height: string;
  left: string;
  top: string;
}

/** A still as the page itself shows it, for a strip of a shape that no page has: its other crops are not looked at. */
export function asOnPage<T extends CroppedStill>(still: T): T {
  const { page } = still.crops;
  return { ...still, crops: page ? { page } : {} };
}

/** How the turned picture of a still lies behind a window of one of its places: by the cut a page would make. */
export function croppedStyle(still: CroppedStill, place: CropPlace): CroppedStyle {
  const picture = turnedSize(still.original, still.turns);
  const area = cropOf(still, place);
  return {
    ratio: area.width / area.height,
    width: `${(picture.width / area.width) * 100}%`,
    height: `${(picture.height / area.height) * 100}%`,
    left: `${(-area.left / area.width) * 100}%`,
    top: `${(-area.top / area.height) * 100}%`,
  };
}
