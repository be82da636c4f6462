import fc from 'fast-check';
import { expect, it } from 'vitest';
import { turnPoint, turnPointBack, turnedSize, turnsAfter } from '../../../../shared/still/turnPicture';
import { anyTurns } from '../../../fixtures/croppedStills';

it('turns to the right: what was top left comes top right', () => {
  expect(turnPoint({ x: 0, y: 0 }, 1)).toEqual({ x: 1, y: 0 });
  expect(turnPoint({ x: 0.2, y: 0.3 }, 2)).toEqual({ x: 0.8, y: 0.7 });
  expect(turnPoint({ x: 0, y: 0 }, 3)).toEqual({ x: 0, y: 1 });
  expect(turnedSize({ width: 3, height: 2 }, 1)).toEqual({ width: 2, height: 3 });
  expect(turnedSize({ width: 3, height: 2 }, 2)).toEqual({ width: 3, height: 2 });
});

it('comes back after four quarters, and to the left after the right', () => {
  expect([turnsAfter(3, 1), turnsAfter(0, -1), turnsAfter(2, 7)]).toEqual([0, 3, 1]);
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fraction, fraction, anyTurns, anyTurns, (x, y, one, more) => {
      const back = turnPointBack(turnPoint({ x, y }, one), one);
      expect(back.x).toBeCloseTo(x, 12);
      expect(back.y).toBeCloseTo(y, 12);
      const twice = turnPoint(turnPoint({ x, y }, one), more);
      const once = turnPoint({ x, y }, turnsAfter(one, more));
      expect(twice.x).toBeCloseTo(once.x, 12);
      expect(twice.y).toBeCloseTo(once.y, 12);
    }),
  );
});
