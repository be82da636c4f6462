import { expect, test } from 'vitest';
import { movedAlong } from '../../../../../shared/review/suggestions/movedOn';
import type { Stretch } from '../../../../fixtures/textOf';
import { deleted, inserted, textOf } from '../../../../fixtures/textOf';

/** Words that are moved, and moved on so many times, each time by another suggestion: `0`, `1` and so on. */
function movedOften(times: number): Stretch[] {
  const onwards = Array.from({ length: times }, (_, at): Stretch[] => [
    ['dan '],
    ['twee ', { inserted: `${at}`, deleted: `${at + 1}` }],
  ]);
  return [deleted('twee ', '0'), ...onwards.flat(), ['dan '], inserted('twee ', `${times}`), ['\n']];
}

test('words are taken over with all moves before, and turned down with all after', () => {
  const doc = textOf('body', ...movedOften(3));
  expect([...movedAlong(doc, new Set(['2']), 'accepted')].sort()).toEqual(['0', '1']);
  expect([...movedAlong(doc, new Set(['1']), 'rejected')].sort()).toEqual(['2', '3']);
  expect([...movedAlong(doc, new Set(['0', '3']), 'accepted')].sort()).toEqual(['1', '2']);
  expect(movedAlong(doc, new Set(['0']), 'accepted').size).toBe(0);
});

test('moves in a circle come to an end', () => {
  const doc = textOf(
    'body',
    ['een ', { inserted: 'a', deleted: 'b' }],
    ['een ', { inserted: 'b', deleted: 'a' }],
    ['\n'],
  );
  for (const as of ['accepted', 'rejected'] as const)
    expect([...movedAlong(doc, new Set(['a']), as)]).toEqual(['b']);
});
