import { expect, it } from 'vitest';
import { rightsState } from '../../../../shared/still/rightsState';

const now = '2026-11-28T12:00:00+01:00';
const state = (usableFrom: string, expires: string) => rightsState({ usableFrom, expires }, now);

it('lasts its last day through, and begins with the day or the moment of its embargo', () => {
  expect(state('', '')).toBe('fine');
  expect(state('', '2026-11-28')).toBe('fine');
  expect(state('', '2026-11-27')).toBe('expired');
  expect(state('2026-11-28', '')).toBe('fine');
  expect(state('2026-11-29', '')).toBe('not-yet');
  expect(state('2026-11-28T11:30:00Z', '')).toBe('not-yet');
  expect(state('2026-11-28T12:30:00+02:00', '')).toBe('fine');
});

it('says nothing of what is no date, and of what has ended that it ended', () => {
  expect(state('binnenkort', 'ooit')).toBe('fine');
  expect(state('2026-11-29', '2026-11-01')).toBe('expired');
});
