import { describe, expect, it } from 'vitest';
import { nextPlace, previousPlace } from '../../../../renderer/find/nextPlace';
import type { Spot } from '../../../../renderer/find/nextPlace';
import type { TextPlace } from '../../../../renderer/find/TextPlace';

const spot = (text: Spot['text'], from: number, until = from): Spot => ({ text, from, until });
const places: TextPlace[] = [spot('headline', 2, 4), spot('body', 0, 2), spot('body', 9, 11)].map((one) => ({
  ...one,
  becomes: '',
}));

describe('going from place to place', () => {
  it('goes on from a caret or from what is selected, and round', () => {
    expect(nextPlace(places, spot('headline', 0))).toBe(0);
    expect(nextPlace(places, spot('headline', 2, 4))).toBe(1);
    expect(nextPlace(places, spot('standfirst', 0))).toBe(1);
    expect(nextPlace(places, spot('body', 1))).toBe(2);
    expect(nextPlace(places, spot('body', 9, 11))).toBe(0);
  });

  it('goes back the same way', () => {
    expect(previousPlace(places, spot('body', 9, 11))).toBe(1);
    expect(previousPlace(places, spot('standfirst', 3))).toBe(0);
    expect(previousPlace(places, spot('headline', 2, 4))).toBe(2);
  });

  it('goes nowhere where there is none', () => {
    expect(nextPlace([], spot('body', 0))).toBe(-1);
    expect(previousPlace([], spot('body', 0))).toBe(-1);
  });
});
