import type { QuarterTurns } from './NamedCrop';

/** A rectangle in an original's upright pixels. */
export interface CropArea {
  left: number;
  top: number;
  width: number;
  height: number;
  /** The picture is turned first, and the rectangle lies in what that gives; absent where it is not turned. */
  turns?: QuarterTurns;
}
