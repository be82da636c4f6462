import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoxGrip, CropBox } from '../../../../shared/still/cropBox';
import { cropOfBox, growBox, moveBox, pullBox } from '../../../../shared/still/cropBox';
import { moveCrop } from '../../../../shared/still/moveCrop';
import type { CropName } from '../../../../shared/still/NamedCrop';
import { cropNames, cropRatios } from '../../../../shared/still/NamedCrop';
import type { CroppedStill } from '../../../../shared/still/placeCrop';
import { placeCrop } from '../../../../shared/still/placeCrop';
import { turnPoint, turnedSize } from '../../../../shared/still/turnPicture';
import { turnStill } from '../../../../shared/still/turnStill';
import { anyStill } from '../../../fixtures/croppedStills';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';

const still: CroppedStill = {
  original: { ...fakeOriginal, width: 1600, height: 900 },
  focus: { x: 0.5, y: 0.5 },
  turns: 0,
  crops: {},
};
const box: CropBox = { left: 400, top: 225, width: 800, height: 450 };

/** Large enough for its pixels not to be all there is to it. */
const largeStill = anyStill.map((one) => ({
  ...one,
  original: { ...one.original, width: one.original.width + 400, height: one.original.height + 400 },
}));

describe('a crop being made', () => {
  it('is moved until the point of interest would leave it, or it the picture', () => {
    expect(moveBox(still, box, 100, -50)).toEqual({ ...box, left: 500, top: 175 });
    expect(moveBox(still, box, 2000, 0).left).toBe(800);
    expect(moveBox({ ...still, focus: { x: 0.3, y: 0.5 } }, box, 2000, 0).left).toBe(480);
  });

  it('is pulled at a corner, the other corner staying where it is', () => {
    const grip: BoxGrip = { x: -1, y: -1 };
    expect(pullBox(still, box, grip, { x: 240, y: 135 }, 16 / 9)).toEqual({
      left: 240,
      top: 135,
      width: 960,
      height: 540,
    });
    // No further than the point of interest.
    expect(pullBox(still, box, grip, { x: 1190, y: 670 }, 16 / 9)).toMatchObject({ width: 400, height: 225 });
    expect(pullBox(still, box, { x: 1, y: 0 }, { x: 1500, y: 0 }, null)).toEqual({ ...box, width: 1100 });
  });

  it('goes by keys: arrows move, with Alt they make larger and smaller', () => {
    const press = (key: string, shift = false, alt = false, ratio: number | null = 16 / 9) =>
      moveCrop(still, box, ratio, { key, shift, alt });
    expect(press('ArrowRight')).toEqual({ ...box, left: 416 });
    expect(press('ArrowDown', true)).toEqual({ ...box, top: 315 });
    expect(press('ArrowUp', false, true)).toMatchObject({ width: 816, left: 392 });
    expect(press('ArrowLeft', false, true)).toMatchObject({ width: 784, left: 408 });
    expect(press('ArrowRight', false, true, null)).toMatchObject({ width: 816, height: 450 });
    expect(press('-')).toMatchObject({ width: 784 });
    expect(press('Tab')).toBeNull();
  });

  it('keeps ratio, picture and point whatever is done to it, and is kept as it was seen', () => {
    const spot = fc.record({
      x: fc.integer({ min: -500, max: 13_000 }),
      y: fc.integer({ min: -500, max: 13_000 }),
    });
    const deed = fc.record({
      what: fc.constantFrom('move', 'pull', 'grow', 'key'),
      spot,
      grip: fc.record({
        x: fc.constantFrom(-1 as const, 1 as const),
        y: fc.constantFrom(-1 as const, 1 as const),
      }),
      key: fc.constantFrom('ArrowLeft', 'ArrowUp', '+', '-'),
      alt: fc.boolean(),
    });
    fc.assert(
      fc.property(
        largeStill,
        fc.constantFrom(...cropNames),
        fc.array(deed, { maxLength: 8 }),
        (one, name, deeds) => {
          const ratio = cropRatios[name];
          const picture = turnedSize(one.original, one.turns);
          const point = turnPoint(one.focus, one.turns);
          const [x, y] = [point.x * picture.width, point.y * picture.height];
          let now: CropBox = placeCrop(
            one,
            one.crops[name] ?? { x: 0.5, y: 0.5, size: 0.8, ratio: ratio ?? 1.5 },
          );
          for (const { what, spot: to, grip, key, alt } of deeds) {
            if (what === 'move') now = moveBox(one, now, to.x - 6000, to.y - 6000);
            else if (what === 'pull') now = pullBox(one, now, grip, to, ratio);
            else if (what === 'grow')
              now = growBox(one, now, (to.x - 6000) / 6500, (to.y - 6000) / 6500, ratio);
            else now = moveCrop(one, now, ratio, { key, shift: false, alt }) ?? now;
            expect(now.left).toBeGreaterThanOrEqual(-1);
            expect(now.top).toBeGreaterThanOrEqual(-1);
            expect(now.left + now.width).toBeLessThanOrEqual(picture.width + 1);
            expect(now.top + now.height).toBeLessThanOrEqual(picture.height + 1);
            expect(x >= now.left - 1 && x <= now.left + now.width + 1).toBe(true);
            expect(y >= now.top - 1 && y <= now.top + now.height + 1).toBe(true);
            if (ratio !== null) expect(Math.abs(now.width - now.height * ratio)).toBeLessThanOrEqual(2);
          }
          const kept = placeCrop(one, cropOfBox(one, name, now));
          // Ten-thousandths of the picture, and a pixel for rounding.
          const near = Math.max(picture.width, picture.height) / 5000 + 3;
          for (const part of ['left', 'top', 'width', 'height'] as const) {
            expect(Math.abs(kept[part] - now[part])).toBeLessThanOrEqual(near);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('turning', () => {
  it("keeps the page's own crop on the same part of the picture", () => {
    const crops = { page: { x: 0.4, y: 0.5, size: 0.5, ratio: 2 } };
    const before = placeCrop({ ...still, crops }, crops.page);
    const turned = turnStill({ ...still, crops }, 1);
    expect(turned.turns).toBe(1);
    const after = placeCrop({ ...still, turns: 1 }, turned.crops.page ?? crops.page);
    expect([after.width, after.height]).toEqual([before.height, before.width]);
    expect(after.top).toBe(before.left);
    const names: CropName[] = ['wide', 'square'];
    for (const name of names) expect(turnStill({ ...still, crops }, -1).crops).not.toHaveProperty(name);
  });
});
