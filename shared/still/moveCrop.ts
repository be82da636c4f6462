import type { CropBox } from './cropBox';
import { growBox, moveBox } from './cropBox';
import type { CroppedStill } from './placeCrop';
import { turnedSize } from './turnPicture';

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The box of a crop after a key; null for a key that does nothing with it. An arrow moves it by 1 % of the picture,
 * with Shift by 10 %. With Alt it is made larger by right and up, smaller by left and down; a box of any shape grows
 * only the way the arrow points. Plus and minus make it larger and smaller both ways.
 */
export function moveCrop(
  still: CroppedStill,
  box: CropBox,
  ratio: number | null,
  pressed: { key: string; shift: boolean; alt: boolean },
): CropBox | null {
  const step = pressed.shift ? 0.1 : 0.01;
  if (pressed.key === '+' || pressed.key === '=') return growBox(still, box, 0.02, 0.02, ratio);
  if (pressed.key === '-') return growBox(still, box, -0.02, -0.02, ratio);
  const direction = directions[pressed.key];
  if (!direction) return null;
  const [x, y] = direction;
  if (pressed.alt) {
    return ratio === null
      ? growBox(still, box, x * step * 2, -y * step * 2, null)
      : growBox(still, box, (x - y) * step * 2, 0, ratio);
  }
  const { width, height } = turnedSize(still.original, still.turns);
  return moveBox(still, box, x * step * width, y * step * height);
}
