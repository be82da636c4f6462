import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCrop } from '../../../../shared/still/placeCrop';
import { turnPoint, turnedSize } from '../../../../shared/still/turnPicture';
import { anyCrop, anyStill } from '../../../fixtures/croppedStills';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';

const still = {
  original: { ...fakeOriginal, width: 1600, height: 900 },
  focus: { x: 0.5, y: 0.5 },
  turns: 0 as const,
  crops: {},
};

describe('placeCrop', () => {
  it('lies where it was put', () => {
    expect(placeCrop(still, { x: 0.5, y: 0.5, size: 0.5, ratio: 16 / 9 })).toEqual({
      left: 400,
      top: 225,
      width: 800,
      height: 450,
    });
  });

  it('comes to the point of interest where it was put off it', () => {
    const crop = { x: 0.2, y: 0.5, size: 0.5, ratio: 16 / 9 };
    const { left, width } = placeCrop({ ...still, focus: { x: 0.9, y: 0.5 } }, crop);
    expect(left + width).toBe(1441);
  });

  it('stays on the same spot when the picture is turned', () => {
    const crop = { x: 0.25, y: 0.5, size: 0.5, ratio: 1 };
    const focus = { x: 0.25, y: 0.5 };
    expect(placeCrop({ ...still, focus }, crop)).toEqual({ left: 175, top: 225, width: 450, height: 450 });
    expect(placeCrop({ ...still, focus, turns: 1 }, crop)).toEqual({
      left: 225,
      top: 175,
      width: 450,
      height: 450,
      turns: 1,
    });
  });

  it('is in whole pixels inside the picture, of its ratio within a pixel, and holds the point', () => {
    fc.assert(
      fc.property(anyStill, anyCrop, (one, crop) => {
        const { left, top, width, height } = placeCrop(one, crop);
        const picture = turnedSize(one.original, one.turns);
        for (const value of [left, top, width, height]) expect(Number.isInteger(value)).toBe(true);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
        expect(left + width).toBeLessThanOrEqual(picture.width);
        expect(top + height).toBeLessThanOrEqual(picture.height);
        const off = Math.min(Math.abs(height - width / crop.ratio), Math.abs(width - height * crop.ratio));
        expect(off).toBeLessThanOrEqual(1);
        const point = turnPoint(one.focus, one.turns);
        const [x, y] = [point.x * picture.width, point.y * picture.height];
        expect(x >= left && x <= left + width && y >= top && y <= top + height).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
