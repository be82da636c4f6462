import { expect, it } from 'vitest';
import { embargoed } from '../../../../shared/still/embargoed';

it.each([
  ['', '2025-05-06', false],
  ['2025-05-07', '2025-05-06', true],
  ['2025-05-06', '2025-05-06', false],
  ['2025-05-06T14:00:00+02:00', '2025-05-06', true],
  ['2025-05-06T14:00:00+02:00', '2025-05-07', false],
  ['2025-05-06T14:00:00+02:00', '2025-05-06T11:59:59.000Z', true],
  ['2025-05-06T14:00:00+02:00', '2025-05-06T12:00:00.000Z', false],
  // Before midnight here, after it there.
  ['2025-05-07T00:30:00+02:00', '2025-05-06T23:00:00.000Z', false],
  ['2025-05-07', '', false],
  ['mei 2025', '2025-05-06', false],
])('from %j, at %j: %j', (from, now, held) => {
  expect(embargoed(from, now)).toBe(held);
});
