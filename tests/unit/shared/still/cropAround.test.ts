import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropAround } from '../../../../shared/still/cropAround';

describe('cropAround', () => {
  it('keeps the point of interest in the middle where it can', () => {
    expect(cropAround(2000, 1000, 1, { x: 0.5, y: 0.5 })).toEqual({
      left: 500,
      top: 0,
      width: 1000,
      height: 1000,
    });
    expect(cropAround(2000, 1000, 1, { x: 1, y: 0 })).toEqual({
      left: 1000,
      top: 0,
      width: 1000,
      height: 1000,
    });
  });

  it('stays inside the picture, is as large as it can be, and holds the point', () => {
    const side = fc.integer({ min: 1, max: 12_000 });
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        side,
        side,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fraction,
        fraction,
        (width, height, ratio, x, y) => {
          const crop = cropAround(width, height, ratio, { x, y });
          expect(crop.left).toBeGreaterThanOrEqual(0);
          expect(crop.top).toBeGreaterThanOrEqual(0);
          expect(crop.left + crop.width).toBeLessThanOrEqual(width);
          expect(crop.top + crop.height).toBeLessThanOrEqual(height);
          expect(crop.width === width || crop.height === height).toBe(true);
          expect(x * width).toBeGreaterThanOrEqual(crop.left - 1);
          expect(x * width).toBeLessThanOrEqual(crop.left + crop.width + 1);
          expect(y * height).toBeGreaterThanOrEqual(crop.top - 1);
          expect(y * height).toBeLessThanOrEqual(crop.top + crop.height + 1);
        },
      ),
    );
  });
});
