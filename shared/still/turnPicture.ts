import type { QuarterTurns } from './NamedCrop';
import type { PointOfInterest } from './Still';

/** So many quarters to the right after each other; negative ones are to the left. */
export function turnsAfter(turns: QuarterTurns, more: number): QuarterTurns {
  return ((((turns + more) % 4) + 4) % 4) as QuarterTurns;
}

/** Width and height of a picture once it is turned. */
export function turnedSize<T extends { width: number; height: number }>(
  { width, height }: T,
  turns: QuarterTurns,
): { width: number; height: number } {
  return turns % 2 ? { width: height, height: width } : { width, height };
}

/** Where a point of the picture is once the picture is turned; fractions from the top left. */
export function turnPoint({ x, y }: PointOfInterest, turns: QuarterTurns): PointOfInterest {
  switch (turns) {
    case 0:
      return { x, y };
    case 1:
      return { x: 1 - y, y: x };
    case 2:
      return { x: 1 - x, y: 1 - y };
    case 3:
      return { x: y, y: 1 - x };
  }
}

/** Where a point of the turned picture is in the picture as it was: the other way round from `turnPoint`. */
export function turnPointBack(point: PointOfInterest, turns: QuarterTurns): PointOfInterest {
  return turnPoint(point, turnsAfter(0, -turns));
}
