import type { CropName, NamedCrop } from './NamedCrop';
import { cropLimits, cropRatios } from './NamedCrop';
import type { CroppedStill } from './placeCrop';
import { largestWidth } from './placeCrop';
import { turnedSize, turnPoint, turnPointBack } from './turnPicture';

/** A rectangle in a turned picture, in pixels that need not be whole: a crop while it is being made. */
export interface CropBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A corner, or for a crop of any shape also a side: -1 for left and top, 1 for right and bottom, 0 for neither. */
export interface BoxGrip {
  x: -1 | 0 | 1;
  y: -1 | 0 | 1;
}

/** The picture a box lies in: its size as turned, and its point of interest in the same pixels. */
interface Table {
  width: number;
  height: number;
  point: { x: number; y: number };
}

function tableOf({ original, turns, focus }: CroppedStill): Table {
  const { width, height } = turnedSize(original, turns);
  const point = turnPoint(focus, turns);
  return { width, height, point: { x: point.x * width, y: point.y * height } };
}

/** The box somewhere else, as far as the picture's edges and the point of interest, which stays in it, let it go. */
export function moveBox(still: CroppedStill, box: CropBox, byX: number, byY: number): CropBox {
  const { width, height, point } = tableOf(still);
  return {
    ...box,
    left: slide(box.left + byX, box.width, point.x, width),
    top: slide(box.top + byY, box.height, point.y, height),
  };
}

/**
 * The box with a corner or side pulled to a spot, the other side staying where it is. A box of a fixed ratio keeps
 * it, and goes by whichever way was pulled further. It holds the point of interest and stays in the picture.
 */
export function pullBox(
  still: CroppedStill,
  box: CropBox,
  grip: BoxGrip,
  to: { x: number; y: number },
  ratio: number | null,
): CropBox {
  const table = tableOf(still);
  const across = pullAlong(box.left, box.width, grip.x, to.x, table.point.x, table.width);
  const down = pullAlong(box.top, box.height, grip.y, to.y, table.point.y, table.height);
  let width = within(across.wanted, Math.max(across.least, least(table.width)), across.room);
  let height = within(down.wanted, Math.max(down.least, least(table.height)), down.room);
  if (ratio !== null) {
    const lowest = Math.max(across.least, down.least * ratio, smallestWidth(table, ratio));
    width = within(Math.max(width, height * ratio), lowest, Math.min(across.room, down.room * ratio));
    height = width / ratio;
  } else if (width / height > cropLimits.widest || width / height < cropLimits.narrowest) return box;
  return {
    left: grip.x < 0 ? box.left + box.width - width : box.left,
    top: grip.y < 0 ? box.top + box.height - height : box.top,
    width,
    height,
  };
}

/**
 * The box larger or smaller around its own middle, by parts of itself each way; a box of a fixed ratio goes by `byX`.
 * It stays in the picture and holds the point of interest.
 */
export function growBox(
  still: CroppedStill,
  box: CropBox,
  byX: number,
  byY: number,
  ratio: number | null,
): CropBox {
  const table = tableOf(still);
  let width = within(box.width * (1 + byX), least(table.width), table.width);
  let height = within(box.height * (1 + byY), least(table.height), table.height);
  if (ratio !== null) {
    const largest = largestWidth(table.width, table.height, ratio);
    width = within(box.width * (1 + byX), smallestWidth(table, ratio), largest);
    height = width / ratio;
  } else if (width / height > cropLimits.widest || width / height < cropLimits.narrowest) return box;
  const left = box.left + (box.width - width) / 2;
  const top = box.top + (box.height - height) / 2;
  return moveBox(still, { left, top, width, height }, 0, 0);
}

/** The crop that a box is, as the article keeps it. */
export function cropOfBox(still: CroppedStill, name: CropName, box: CropBox): NamedCrop {
  const { width, height } = tableOf(still);
  const { narrowest, widest, smallest } = cropLimits;
  const ratio = cropRatios[name] ?? neat(within(box.width / box.height, narrowest, widest));
  const middle = turnPointBack(
    { x: (box.left + box.width / 2) / width, y: (box.top + box.height / 2) / height },
    still.turns,
  );
  return {
    x: neat(within(middle.x, 0, 1)),
    y: neat(within(middle.y, 0, 1)),
    size: neat(within(box.width / largestWidth(width, height, ratio), smallest, 1)),
    ratio,
  };
}

/** Ten-thousandths are finer than a pixel of all but the largest pictures, and short to keep. */
function neat(fraction: number): number {
  return Math.round(fraction * 10_000) / 10_000;
}

function least(whole: number): number {
  return whole * cropLimits.smallest;
}

function smallestWidth(table: Table, ratio: number): number {
  return largestWidth(table.width, table.height, ratio) * cropLimits.smallest;
}

function slide(start: number, length: number, point: number, whole: number): number {
  return within(start, Math.max(0, point - length), Math.min(point, whole - length));
}

/** How long one side of a box wants to be, may be, and must be to hold the point, when it is pulled at one end. */
function pullAlong(
  start: number,
  length: number,
  grip: -1 | 0 | 1,
  to: number,
  point: number,
  whole: number,
): { wanted: number; least: number; room: number } {
  const end = start + length;
  if (grip < 0) return { wanted: end - to, least: end - point, room: end };
  if (grip > 0) return { wanted: to - start, least: point - start, room: whole - start };
  return { wanted: length, least: length, room: length };
}

function within(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
