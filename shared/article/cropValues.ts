import type * as Y from 'yjs';
import type { CropName, NamedCrop, NamedCrops, QuarterTurns } from '../still/NamedCrop';
import { cropLimits, cropNames, cropRatios } from '../still/NamedCrop';
import type { Still } from '../still/Still';

/** Under which key of a still's map each crop is kept: one value each, so that two people's crops both stay. */
const cropKeys: Readonly<Record<CropName, string>> = {
  page: 'cropPage',
  wide: 'cropWide',
  standard: 'cropStandard',
  square: 'cropSquare',
};

/** Every key of a still's map that is about how it is cut. */
export const cutKeys: readonly string[] = ['turns', ...Object.values(cropKeys)];

/** Crops as they are to become: null takes one away, and one that is not named stays as it is. */
export type CropChanges = Partial<Record<CropName, NamedCrop | null>>;

/** A still's turns and crops as values of its map; undefined for what is not kept. */
export function cutValues({ turns, crops }: Pick<Still, 'turns' | 'crops'>): [key: string, value: unknown][] {
  return [
    ['turns', turns || undefined],
    ...cropNames.map((name): [string, unknown] => [cropKeys[name], crops[name]]),
  ];
}

/** The values of the crops that change. */
export function changedCrops(crops: CropChanges): [key: string, value: unknown][] {
  return cropNames.flatMap((name) =>
    crops[name] === undefined ? [] : [[cropKeys[name], crops[name] ?? undefined]],
  );
}

/** Sets a value of a still where it is another one; undefined takes it away. */
export function putValue(map: Y.Map<unknown>, key: string, value: unknown): void {
  if (value === undefined) {
    if (map.has(key)) map.delete(key);
  } else if (JSON.stringify(map.get(key) ?? '') !== JSON.stringify(value)) map.set(key, value);
}

/** How often the picture is turned; never fails, whatever stands in the map. */
export function readTurns(map: Y.Map<unknown>): QuarterTurns {
  const value = map.get('turns');
  return value === 1 || value === 2 || value === 3 ? value : 0;
}

/** The crops in a still's map. What is no crop at all is left out; what reaches too far is brought back. */
export function readCrops(map: Y.Map<unknown>): NamedCrops {
  const crops: NamedCrops = {};
  for (const name of cropNames) {
    const crop = cropIn(map.get(cropKeys[name]), cropRatios[name]);
    if (crop) crops[name] = crop;
  }
  return crops;
}

function cropIn(value: unknown, ratio: number | null): NamedCrop | null {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y, size, ratio: own } = value as Record<string, unknown>;
  if (!isNumber(x) || !isNumber(y) || !isNumber(size)) return null;
  if (ratio === null && !isNumber(own)) return null;
  const { narrowest, widest, smallest } = cropLimits;
  return {
    x: between(x, 0, 1),
    y: between(y, 0, 1),
    size: between(size, smallest, 1),
    ratio: ratio ?? between(own as number, narrowest, widest),
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function between(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
