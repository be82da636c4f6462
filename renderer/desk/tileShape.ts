import type { RowShape } from './planRows';

/** In pixels, as in the styles: the least width of a tile, the room between two, at the list's sides, and under a picture. */
const least = 220;
export const tileGap = 16;
export const tileSide = 20;
const underPicture = 182;

/** How tiles stand. */
export interface TileShape extends RowShape {
  tileWidth: number;
}

/** As many tiles beside each other as fit in a list of `width` pixels, all as wide; each has a picture of 16 by 9 on top. */
export function tileShape(width: number): TileShape {
  const room = Math.max(0, width - 2 * tileSide);
  const columns = Math.max(1, Math.floor((room + tileGap) / (least + tileGap)));
  const tileWidth = (room + tileGap) / columns - tileGap;
  return { columns, tileWidth, lineHeight: Math.round((tileWidth * 9) / 16) + underPicture + tileGap };
}
