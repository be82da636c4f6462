import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside, pointAnchor } from '../../../../renderer/parts/placeBeside';

const window = { width: 1000, height: 700 };
const menu = { width: 200, height: 300 };

describe('placeBeside', () => {
  it('hangs below, in line with the left or the right side', () => {
    const button = { left: 400, top: 10, right: 460, bottom: 40 };
    expect(placeBeside(button, menu, window)).toEqual({ left: 400, top: 44 });
    expect(placeBeside(button, menu, window, 'end')).toEqual({ left: 260, top: 44 });
  });

  it('stands above where there is no room below', () => {
    const button = { left: 400, top: 600, right: 460, bottom: 630 };
    expect(placeBeside(button, menu, window)).toEqual({ left: 400, top: 296 });
  });

  it('never leaves the window', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 1050 }), fc.integer({ min: -50, max: 750 }), (x, y) => {
        const { left, top } = placeBeside(pointAnchor(x, y), menu, window);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + menu.width).toBeLessThanOrEqual(window.width - 8);
        expect(top + menu.height).toBeLessThanOrEqual(window.height - 8);
      }),
    );
  });
});
