import { expect, test } from 'vitest';
import { firstFrom, lineOver, versionRows } from '../../../../renderer/review/versionRows';
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

test('over now stands who wrote last and when, over a version who kept it, with the day where it is not today', () => {
  const at = (day: number, hour: number): string => new Date(2026, 0, day, hour, 5).toISOString();
  const today = new Date(2026, 0, 8, 12);
  const moments = [
    moment(1, { by: [null], endedAt: at(2, 9) }),
    moment(4, { version: named, endedAt: at(7, 17) }),
    moment(7, { by: ['Eindredactie'], endedAt: at(8, 11) }),
  ];
  const over = (some: HistoryMoment[], language: 'nl' | 'en'): string[] =>
    versionRows(some, null, language, true).map((row) => lineOver(row, some, language, today));
  expect(over(moments, 'nl')).toEqual([
    'Eindredactie · 11:05',
    'Eindredactie · 11:05',
    'Chef · gisteren 17:05',
    '2 januari 09:05',
  ]);
  expect(over(moments.slice(0, 2), 'en')[0]).toBe('Chef · yesterday 17:05');
  expect(over([], 'nl')).toEqual(['', '']);
});
