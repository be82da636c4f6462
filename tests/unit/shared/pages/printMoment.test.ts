import { describe, expect, it } from 'vitest';
import { pageTexts } from '../../../../shared/language/pageTexts';
import { printMoment } from '../../../../shared/pages/printMoment';

const zone = 'Europe/Amsterdam';

describe('printMoment', () => {
  it('prints the zone’s own clock in summer and in winter', () => {
    expect(printMoment('2025-05-06T10:41:30.500Z', zone, pageTexts.nl)).toEqual({
      iso: '2025-05-06T12:41:30+02:00',
      day: '6\u00a0mei 2025',
      full: '6\u00a0mei 2025, 12.41\u00a0uur',
      long: 'dinsdag 6\u00a0mei 2025',
      year: 2025,
    });
    expect(printMoment('2025-12-31T23:30:00Z', zone, pageTexts.en)).toMatchObject({
      iso: '2026-01-01T00:30:00+01:00',
      full: '1\u00a0January 2026, 00:30',
      long: 'Thursday 1\u00a0January 2026',
    });
  });

  it('names the same moment it was given', () => {
    for (const at of [
      '2025-03-30T00:59:59Z',
      '2025-03-30T01:00:00Z',
      '2025-10-26T00:30:00Z',
      '2025-10-26T01:30:00Z',
    ]) {
      for (const other of [zone, 'America/St_Johns', 'Asia/Kathmandu', 'UTC']) {
        expect(Date.parse(printMoment(at, other, pageTexts.nl).iso)).toBe(Date.parse(at));
      }
    }
  });

  it('does not fail on what is no moment', () => {
    expect(printMoment('', zone, pageTexts.nl).day).toBe('1\u00a0januari 1970');
  });
});
