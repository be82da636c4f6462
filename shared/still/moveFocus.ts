import type { PointOfInterest } from './Still';

const directions: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The point of interest after a key: an arrow moves it by 1 % of the picture, with Shift by 10 %; Home
 * puts it back in the middle. It never leaves the picture. Null for any other key.
 */
export function moveFocus(focus: PointOfInterest, key: string, shift: boolean): PointOfInterest | null {
  if (key === 'Home') return { x: 0.5, y: 0.5 };
  const direction = directions[key];
  if (!direction) return null;
  const step = shift ? 0.1 : 0.01;
  return focusAt(focus.x + direction[0] * step, focus.y + direction[1] * step);
}

/** A point of interest inside the picture, in whole per cents. */
export function focusAt(x: number, y: number): PointOfInterest {
  return { x: whole(x), y: whole(y) };
}

function whole(fraction: number): number {
  return Math.round(Math.min(Math.max(fraction, 0), 1) * 100) / 100;
}
