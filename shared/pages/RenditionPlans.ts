import type { CarriedCredit } from '../still/CarriedCredit';
import type { CropArea } from '../still/CropArea';
import type { Still } from '../still/Still';
import type { PlannedRendition, RenditionFormat } from './PlannedRendition';
import { shortHash } from './shortHash';

/** One copy of a picture as a page refers to it. */
export interface PlacedCopy {
  path: string;
  width: number;
  height: number;
}

const extensions: Record<RenditionFormat, string> = { avif: 'avif', webp: 'webp', jpeg: 'jpg' };

/** Nearly the same width twice would be made for nothing. */
const worthwhile = 1.1;

/**
 * Gathers the renditions of a bundle while its pages are planned: asking twice for the same copy gives
 * the same file. A path names what is on it, `beeld/<hash>-<width>.<extension>`, where the hash covers
 * original, cut and credit; so a changed credit or cut is a new file, and nothing else is.
 */
export class RenditionPlans {
  readonly planned = new Map<string, PlannedRendition>();

  /** Plans one copy, `width` pixels wide or as wide as the cut is. */
  copy(
    still: Still,
    credit: CarriedCredit,
    crop: CropArea,
    format: RenditionFormat,
    width: number,
  ): PlacedCopy {
    const wide = Math.min(width, crop.width);
    const height = Math.max(1, Math.round((wide * crop.height) / crop.width));
    const path = `beeld/${nameOf(still, credit, crop)}-${wide}.${extensions[format]}`;
    this.planned.set(path, {
      original: still.original.hash,
      name: still.original.name,
      crop,
      width: wide,
      height,
      format,
      credit,
    });
    return { path, width: wide, height };
  }

  /** Plans a copy in each width the cut has pixels for, narrowest first; at least one. */
  copies(
    still: Still,
    credit: CarriedCredit,
    crop: CropArea,
    format: RenditionFormat,
    widths: readonly number[],
  ): PlacedCopy[] {
    const fitting = widths.filter((width) => width <= crop.width);
    const widest = fitting.at(-1) ?? 0;
    if (fitting.length < widths.length && crop.width > widest * worthwhile) fitting.push(crop.width);
    return fitting.map((width) => this.copy(still, credit, crop, format, width));
  }
}

/** The names of a still's copies, by their cuts, as long as they carry the same credit: each is asked for many times. */
const names = new WeakMap<Still, { credit: CarriedCredit; byCut: Map<string, string> }>();

function nameOf(still: Still, credit: CarriedCredit, crop: CropArea): string {
  let known = names.get(still);
  if (known?.credit !== credit) names.set(still, (known = { credit, byCut: new Map() }));
  const cut = JSON.stringify(crop);
  let name = known.byCut.get(cut);
  if (name === undefined) {
    name = shortHash(JSON.stringify([still.original.hash, crop, credit]));
    known.byCut.set(cut, name);
  }
  return name;
}
