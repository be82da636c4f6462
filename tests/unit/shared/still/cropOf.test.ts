import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropAround } from '../../../../shared/still/cropAround';
import { cropOf, nearestCrop } from '../../../../shared/still/cropOf';
import { placeCrop } from '../../../../shared/still/placeCrop';
import { turnPoint, turnedSize } from '../../../../shared/still/turnPicture';
import { anyStill } from '../../../fixtures/croppedStills';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';

const still = {
  original: { ...fakeOriginal, width: 1600, height: 900 },
  focus: { x: 0.5, y: 0.5 },
  turns: 0 as const,
  crops: {},
};
const wide = { x: 0.4, y: 0.6, size: 0.5, ratio: 16 / 9 };
const page = { x: 0.5, y: 0.4, size: 0.6, ratio: 2.5 };
const list = { widest: 0, page: false };
const onPage = { widest: 2.4, page: true };

describe('cropOf', () => {
  it('takes the named crop that is nearest, by the quotient of the ratios', () => {
    expect([2.4, 1.91, 16 / 9, 1.6, 1.5, 4 / 3, 1.2, 1.1, 0.8, 0.5].map(nearestCrop)).toEqual([
      'wide',
      'wide',
      'wide',
      'wide',
      'standard',
      'standard',
      'standard',
      'square',
      'square',
      'square',
    ]);
  });

  it('cuts around the point where nothing was cropped by hand, as it always did', () => {
    fc.assert(
      fc.property(anyStill, fc.double({ min: 0.2, max: 5, noNaN: true }), (any, ratio) => {
        const { width, height } = any.original;
        const plain = { ...any, turns: 0 as const, crops: {} };
        expect(cropOf(plain, { ...list, ratio })).toEqual(cropAround(width, height, ratio, any.focus));
        expect(cropOf(plain, { ...list, ratio: null })).toEqual({ left: 0, top: 0, width, height });
      }),
    );
  });

  it('leaves a place alone whose own crop was not made', () => {
    const cropped = { ...still, crops: { wide } };
    expect(cropOf(cropped, { ...list, ratio: 1 })).toEqual(cropOf(still, { ...list, ratio: 1 }));
    expect(cropOf(cropped, { ...list, ratio: null })).toEqual(cropOf(still, { ...list, ratio: null }));
    expect(cropOf(cropped, { ...list, ratio: 16 / 9 })).toEqual(placeCrop(still, wide));
  });

  it("shows the page's own crop on the page alone, and keeps narrow windows inside it", () => {
    const cropped = { ...still, crops: { page } };
    expect(cropOf(cropped, { ratio: null, widest: 0, page: true })).toEqual(placeCrop(still, page));
    const cut = cropOf(cropped, { ...onPage, ratio: null });
    expect(cut.width / cut.height).toBeCloseTo(2.4, 1);
    const narrow = cropOf(cropped, { ...onPage, ratio: 16 / 9 });
    const whole = placeCrop(still, page);
    expect(narrow.top).toBe(whole.top);
    expect(narrow.height).toBe(whole.height);
    expect(cropOf(cropped, { ...list, ratio: 16 / 9 })).toEqual(cropOf(still, { ...list, ratio: 16 / 9 }));
    expect(cropOf({ ...still, crops: { page, wide } }, { ...onPage, ratio: 16 / 9 })).toEqual(
      placeCrop(still, wide),
    );
  });

  it('is in whole pixels, inside the picture and the crop it is cut from, of the ratio, and holds the point', () => {
    const ratio = fc.option(fc.double({ min: 0.25, max: 4, noNaN: true }));
    fc.assert(
      fc.property(anyStill, ratio, fc.constantFrom(0, 2.4), fc.boolean(), (any, wanted, widest, own) => {
        const { width, height } = turnedSize(any.original, any.turns);
        const cut = cropOf(any, { ratio: wanted, widest, page: own });
        expect(cut.turns ?? 0).toBe(any.turns);
        for (const value of [cut.left, cut.top, cut.width, cut.height])
          expect(Number.isInteger(value)).toBe(true);
        const named = wanted === null ? undefined : any.crops[nearestCrop(wanted)];
        const crop = named ?? (own ? any.crops.page : undefined);
        const base = crop ? placeCrop(any, crop) : { left: 0, top: 0, width, height };
        expect(Math.min(cut.width, cut.height)).toBeGreaterThanOrEqual(1);
        expect(cut.left).toBeGreaterThanOrEqual(base.left);
        expect(cut.top).toBeGreaterThanOrEqual(base.top);
        expect(cut.left + cut.width).toBeLessThanOrEqual(base.left + base.width);
        expect(cut.top + cut.height).toBeLessThanOrEqual(base.top + base.height);
        if (wanted !== null && base.width > 8 && base.height > 8) {
          const off = [cut.height - cut.width / wanted, cut.width - cut.height * wanted].map(Math.abs);
          expect(Math.min(...off)).toBeLessThanOrEqual(1);
        }
        const point = turnPoint(any.focus, any.turns);
        const [x, y] = [point.x * width, point.y * height];
        expect(x).toBeGreaterThanOrEqual(cut.left - 1);
        expect(x).toBeLessThanOrEqual(cut.left + cut.width + 1);
        expect(y).toBeGreaterThanOrEqual(cut.top - 1);
        expect(y).toBeLessThanOrEqual(cut.top + cut.height + 1);
      }),
      { numRuns: 2000 },
    );
  });
});
