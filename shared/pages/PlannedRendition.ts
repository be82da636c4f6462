import type { CarriedCredit } from '../still/CarriedCredit';
import type { CropArea } from '../still/CropArea';

export const renditionFormats = ['avif', 'webp', 'jpeg'] as const;

export type RenditionFormat = (typeof renditionFormats)[number];

/** One sized copy of a still: everything that decides its bytes. */
export interface PlannedRendition {
  /** SHA-256 of the original. */
  original: string;
  /** The original's file name, for faults that name it. */
  name: string;
  crop: CropArea;
  /** Pixels. */
  width: number;
  height: number;
  format: RenditionFormat;
  /** What is written into its metadata. */
  credit: CarriedCredit;
}
