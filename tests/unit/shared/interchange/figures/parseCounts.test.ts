import { expect, it } from 'vitest';
import { parseCounts } from '../../../../../shared/interchange/figures/parseCounts';

it('reads three digits after a sign as thousands', () => {
  expect(parseCounts(['1.204', '88', ' 3.000 ', '2.204.000'])).toEqual([1204, 88, 3000, 2_204_000]);
});

it.each([
  [
    ['1.204', '37.5'],
    [null, null],
  ],
  [
    ['1.204', '37.0', '1204'],
    [null, 37, 1204],
  ],
  [
    ['1,204', '0,75', '1.204'],
    [null, null, 1204],
  ],
  [
    ['1.204', '1,204.25', '2,204'],
    [null, null, 2204],
  ],
  [
    ['1.204', '3.14159'],
    [null, null],
  ],
])('takes them for no count where the column has decimals: %j', (cells, counts) => {
  expect(parseCounts(cells)).toEqual(counts);
});

it('goes by no sign in what is no number', () => {
  expect(parseCounts(['1.204', '00:01.5', '35.2%', '=1.5', 'v1.2'])).toEqual([1204, null, null, null, null]);
});
