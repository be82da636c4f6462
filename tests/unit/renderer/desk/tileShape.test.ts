import { expect, it } from 'vitest';
import { tileGap, tileShape, tileSide } from '../../../../renderer/desk/tileShape';

it('has as many tiles on a line as fit, all as wide, from side to side', () => {
  for (let width = 300; width < 3000; width += 7) {
    const { columns, tileWidth, lineHeight } = tileShape(width);
    expect(2 * tileSide + columns * tileWidth + (columns - 1) * tileGap).toBeCloseTo(width);
    expect(tileWidth).toBeGreaterThanOrEqual(220);
    expect((columns + 1) * 220 + columns * tileGap).toBeGreaterThan(width - 2 * tileSide);
    expect(Number.isInteger(lineHeight)).toBe(true);
  }
});

it('has one that is narrower where there is no room for a whole one', () => {
  expect(tileShape(200)).toMatchObject({ columns: 1, tileWidth: 160 });
});
