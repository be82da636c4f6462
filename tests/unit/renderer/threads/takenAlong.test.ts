import { expect, test } from 'vitest';
import { takenAlong } from '../../../../renderer/threads/takenAlong';

test('what is crossed out does not go along, and what stands behind it comes that much sooner', () => {
  const stretches = [
    { insert: 'De ', attributes: { deleted: 'a' } },
    { insert: 'zee', attributes: {} },
    { insert: { lineBreak: true }, attributes: { deleted: 'b' } },
    { insert: { lineBreak: true }, attributes: { inserted: 'b' } },
    { insert: '\n', attributes: {} },
  ];
  expect(takenAlong(stretches)).toEqual({
    words: 'zee\uFFFC\n',
    before: [0, 0, 0, 0, 1, 2, 3, 3, 4, 5],
  });
});
