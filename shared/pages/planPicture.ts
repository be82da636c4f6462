import type { CarriedCredit } from '../still/CarriedCredit';
import type { CropArea } from '../still/CropArea';
import type { Still } from '../still/Still';
import { cropOf } from '../still/cropOf';
import type { RenditionFormat } from './PlannedRendition';
import { relativeUrl } from './relativeUrl';
import type { PlacedCopy, RenditionPlans } from './RenditionPlans';
import type { PictureSlot } from './ThemeFacts';

/** One `source` of a `picture`. */
export interface PictureSource {
  type: string;
  /** A media condition, or ''. */
  media: string;
  srcset: string;
  sizes: string;
  width: number;
  height: number;
}

/** A `picture` element in plain values; addresses are relative to the page it stands on. */
export interface PictureView {
  sources: PictureSource[];
  src: string;
  srcset: string;
  sizes: string;
  width: number;
  height: number;
  alt: string;
  /** The picture the page opens with: loaded first, never lazily. */
  first: boolean;
}

/** Plans the copies of a still for a slot of the theme, and the element that shows them. */
export function planPicture(
  plans: RenditionPlans,
  still: Still,
  credit: CarriedCredit,
  slot: PictureSlot,
  page: string,
  options: {
    first: boolean;
    alt: string;
    /** Whether it takes the page's own crop; if not said, places without a ratio do. */
    page?: boolean;
  },
): PictureView {
  const sources: PictureSource[] = [];
  const add = (
    crop: CropArea,
    format: RenditionFormat,
    widths: number[],
    sizes: string,
    media: string,
  ): void => {
    const copies = plans.copies(still, credit, crop, format, widths);
    sources.push({
      type: `image/${format}`,
      media,
      srcset: srcsetOf(copies, page),
      sizes,
      ...sizeOf(copies),
    });
  };
  const { page: pagePicture = slot.ratio === null } = options;
  const crop = cropOf(still, { ratio: slot.ratio, widest: slot.widest, page: pagePicture });
  const { narrow } = slot;
  const shown = (crop.height > crop.width && slot.tallSizes) || slot.sizes;
  if (narrow && crop.width / crop.height > narrow.ratio * 1.05) {
    const narrowCrop = cropOf(still, { ratio: narrow.ratio, widest: 0, page: pagePicture });
    for (const format of ['avif', 'webp'] as const) {
      add(narrowCrop, format, narrow.widths, narrow.sizes, narrow.media);
    }
  }
  for (const format of ['avif', 'webp'] as const) add(crop, format, slot.widths, shown, '');
  const fallback = plans.copies(still, credit, crop, 'jpeg', slot.widths);
  const middle = fallback[Math.floor(fallback.length / 2)] ?? fallback[0];
  return {
    sources,
    src: relativeUrl(page, middle?.path ?? ''),
    srcset: srcsetOf(fallback, page),
    sizes: shown,
    ...sizeOf(fallback),
    alt: options.alt,
    first: options.first,
  };
}

/** A preload that matches the source a browser will choose, so that the picture is fetched once. */
export interface Preload {
  srcset: string;
  sizes: string;
  media: string;
}

/** The preloads of a page's first picture: its AVIF sources, each under its own condition. */
export function preloadsOf(picture: PictureView): Preload[] {
  const avif = picture.sources.filter(({ type }) => type === 'image/avif');
  const narrow = avif.find(({ media }) => media);
  return avif.map(({ srcset, sizes, media }) => ({
    srcset,
    sizes,
    media: media || (narrow ? `not all and ${narrow.media}` : ''),
  }));
}

function srcsetOf(copies: readonly PlacedCopy[], page: string): string {
  return copies.map(({ path, width }) => `${relativeUrl(page, path)} ${width}w`).join(', ');
}

function sizeOf(copies: readonly PlacedCopy[]): { width: number; height: number } {
  const largest = copies.at(-1);
  return { width: largest?.width ?? 1, height: largest?.height ?? 1 };
}
