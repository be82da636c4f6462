import { expect, test } from 'vitest';
import { firstFrom, versionRows } from '../../../../renderer/review/versionRows';
import type { HistoryMoment } from '../../../../shared/review/HistoryMoment';

const moment = (to: number, more: Partial<HistoryMoment> = {}): HistoryMoment => ({
  from: to,
  to,
  startedAt: '2026-01-02T09:00:00.000Z',
  endedAt: '2026-01-02T09:00:00.000Z',
  by: ['Auteur'],
  version: null,
  words: { inserted: 0, deleted: 0 },
  ...more,
});
const named = {
  id: 'v',
  kind: 'named' as const,
  name: 'Kop herschreven',
  at: '2026-01-02T09:00:00.000Z',
  by: 'Chef',
};

test('the newest first; what is newest and has no name is what there is now', () => {
  const rows = versionRows([moment(1, { by: [null] }), moment(4, { version: named }), moment(7)], null, 'nl');
  expect(rows.map(({ point, label, by, mark }) => [point, label, by, mark])).toEqual([
    ['now', 'Nu', '', 'now'],
    [4, 'Kop herschreven', 'Chef', 'named'],
    [1, 'Begin', '', 'automatic'],
  ]);
  expect(firstFrom(rows)).toBe(4);
});

test('a version that was just kept stands beside now', () => {
  const rows = versionRows(
    [moment(1), moment(4, { version: { ...named, kind: 'status', status: 'in-review' } })],
    null,
    'en',
  );
  expect(rows.map(({ point, label }) => [point, label])).toEqual([
    ['now', 'Now'],
    [4, 'Sent to review'],
    [1, 'Start'],
  ]);
});

test('without a name, what came before now is compared; of somebody unknown it says so', () => {
  const rows = versionRows([moment(1), moment(3, { by: ['Auteur', null] }), moment(9)], null, 'nl');
  expect(firstFrom(rows)).toBe(3);
  expect(rows[1]?.by).toBe('Auteur, onbekend');
});

test('what was last read has its own place among them, unless a version is there', () => {
  const read = { read: 2, readAt: '2026-01-02T09:30:00.000Z' };
  const points = (moments: HistoryMoment[]): unknown[] =>
    versionRows(moments, read, 'nl').map(({ point }) => point);
  expect(points([moment(1), moment(5), moment(9)])).toEqual(['now', 5, 2, 1]);
  expect(points([moment(1), moment(2), moment(9)])).toEqual(['now', 2, 1]);
});

test('an article nobody has written in has nothing to compare with', () => {
  expect(firstFrom(versionRows([], null, 'nl'))).toBe('now');
});

test('names that run from right to left leave the line around them in its order', () => {
  const rows = versionRows([moment(1, { by: ['שולחן', 'Auteur'] }), moment(4), moment(7)], null, 'nl');
  expect(rows.at(-1)?.by).toBe('\u2068שולחן\u2069, Auteur');
});
