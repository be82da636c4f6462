import { describe, expect, it } from 'vitest';
import { manuscriptSizes, nextSize } from '../../../../shared/bridge/manuscriptSizes';

describe('nextSize', () => {
  it('goes up and down a size at a time, and stays at either end', () => {
    expect(nextSize(100, 1)).toBe(120);
    expect(nextSize(100, -1)).toBe(90);
    expect(nextSize(200, 1)).toBe(200);
    expect(nextSize(80, -1)).toBe(80);
  });

  it('goes from four fifths to twice the size of the design, which is one of them', () => {
    expect([manuscriptSizes[0], manuscriptSizes.at(-1)]).toEqual([80, 200]);
    expect([...manuscriptSizes].sort((a, b) => a - b)).toEqual([...manuscriptSizes]);
    expect(manuscriptSizes).toContain(100);
  });
});
