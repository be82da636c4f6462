import { describe, expect, it } from 'vitest';
import { planFrames } from '../../../../renderer/export/planFrames';

describe('planFrames', () => {
  it('fills the pane with two frames, the desktop the wider', () => {
    const { list, fits } = planFrames('both', 744, 700);
    expect(fits).toBe(true);
    expect(list.map(({ width }) => width)).toEqual([1280, 390]);
    const [desktop, mobile] = list;
    expect((desktop?.shownWidth ?? 0) + (mobile?.shownWidth ?? 0)).toBeLessThanOrEqual(744 - 20);
    expect((desktop?.shownWidth ?? 0) + (mobile?.shownWidth ?? 0)).toBeGreaterThan(744 - 24);
  });

  it('shows one width where two do not fit', () => {
    const { list, fits, shown } = planFrames('both', 480, 600);
    expect({ fits, shown }).toEqual({ fits: false, shown: 'mobile' });
    expect(list).toHaveLength(1);
  });

  it('never scales up', () => {
    expect(planFrames('mobile', 2000, 600).list[0]).toMatchObject({ scale: 1, shownWidth: 390 });
    expect(planFrames('desktop', 2000, 600).list[0]).toMatchObject({ scale: 1, shownWidth: 1280 });
  });

  it('survives a pane without room', () => {
    for (const { scale, shownHeight } of planFrames('both', 0, 0).list) {
      expect(scale).toBeGreaterThan(0);
      expect(shownHeight).toBe(0);
    }
  });
});
