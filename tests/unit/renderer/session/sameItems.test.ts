import { expect, test } from 'vitest';
import { sameItems } from '../../../../renderer/session/sameItems';
import type { Suggestion } from '../../../../shared/review/suggestions/Suggestion';

const made = (change: Partial<Suggestion> = {}): Suggestion => ({
  id: 'a',
  by: 'Anna',
  at: '',
  text: 'body',
  from: 1,
  until: 3,
  printed: [1, 1],
  pieces: [{ kind: 'inserted', runs: [{ kind: 'text', text: 'op', bold: false, italic: false, link: '' }] }],
  ...change,
});

test('lists say the same where all of each does', () => {
  expect(sameItems([], [])).toBe(true);
  expect(sameItems([made()], [made()])).toBe(true);
  expect(sameItems([made()], [])).toBe(false);
  expect(sameItems([], [made()])).toBe(false);
  for (const change of [
    { until: 4 },
    { printed: [1, 2] as const },
    { pieces: [] },
    { pieces: [{ kind: 'split' as const }] },
    { pieces: [{ kind: 'inserted' as const, runs: [] }] },
  ])
    expect(sameItems([made()], [made(change)])).toBe(false);
});
