import { expect, it } from 'vitest';
import { parseCount } from '../../../../../shared/interchange/figures/parseCount';

it.each([
  ['0', 0],
  ['1204', 1204],
  ['1.204', 1204],
  ['1,204', 1204],
  ['1.204.377', 1_204_377],
  ['1 204', 1204],
  ['1\u00a0204', 1204],
  ['1\u202f204', 1204],
  ["1'204", 1204],
  ['1,204.0', 1204],
  ['1.204,00', 1204],
  ['37.0', 37],
])('reads %s as %d', (cell, count) => {
  expect(parseCount(cell)).toBe(count);
});

it.each([
  '',
  '-',
  '-3',
  '35%',
  '12,5',
  '1.2.3',
  '1,20,400',
  '1.204,377.5',
  '=1+1',
  '00:01:12',
  'NaN',
  '1e9',
  '9'.repeat(20),
])('takes %s for no count', (cell) => {
  expect(parseCount(cell)).toBeNull();
});
