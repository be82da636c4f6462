import type { QuarterTurns } from './NamedCrop';

/** The widths in which the window asks for a picture. */
export const viewWidths = [160, 720, 1440] as const;

export type ViewWidth = (typeof viewWidths)[number];

/** The address under which the window sees a kept original, turned, and scaled down to `width` pixels. */
export function stillAddress(hash: string, width: ViewWidth, turns: QuarterTurns = 0): string {
  return `katern-still://original/${hash}/${width}${turns ? `/${turns}` : ''}`;
}
