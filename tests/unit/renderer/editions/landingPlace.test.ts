import { expect, it } from 'vitest';
import { landingPlace } from '../../../../renderer/editions/landingPlace';

it('is before the first row whose middle is below', () => {
  const rows = [
    { top: 100, bottom: 140 },
    { top: 140, bottom: 200 },
    { top: 200, bottom: 240 },
  ];
  expect([0, 119, 121, 169, 171, 219, 221, 900].map((y) => landingPlace(y, rows))).toEqual([
    0, 0, 1, 1, 2, 2, 3, 3,
  ]);
  expect(landingPlace(50, [])).toBe(0);
});
