import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockIn, momentIn, offsetIn } from '../../../../shared/article/zoneClock';

const amsterdam = 'Europe/Amsterdam';

describe('offsetIn', () => {
  it('follows summer and winter', () => {
    expect(offsetIn(amsterdam, Date.UTC(2025, 0, 6))).toBe(60);
    expect(offsetIn(amsterdam, Date.UTC(2025, 6, 6))).toBe(120);
    expect(offsetIn('America/St_Johns', Date.UTC(2025, 0, 6))).toBe(-210);
  });

  it('is what the system says of any moment, near a change of the clock and far from it', () => {
    const zones = ['Europe/Amsterdam', 'America/New_York', 'Africa/Casablanca', 'Australia/Lord_Howe', 'UTC'];
    const said = (timeZone: string, at: number): number => {
      const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
      const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
      return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
    };
    const change = Date.UTC(2026, 9, 25, 1);
    const near = fc.integer({ min: -40, max: 40 }).map((quarters) => change + quarters * 900_000);
    const any = fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => seconds * 1000);
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.oneof(near, any), (zone, at) => {
        expect(offsetIn(zone, at)).toBe(said(zone, at));
      }),
      { numRuns: 400 },
    );
  });

  it('refuses a zone that is none', () => {
    expect(() => offsetIn('Europe/Nergens', 0)).toThrow(RangeError);
  });
});

describe('clockIn', () => {
  it('reads a moment on the clock of a zone, whatever clock it was written with', () => {
    expect(clockIn(amsterdam, '2026-11-27T23:59+00:00')).toEqual({ day: '2026-11-28', time: '00:59' });
    expect(clockIn(amsterdam, '2025-05-06T12:41+02:00')).toEqual({ day: '2025-05-06', time: '12:41' });
    expect(clockIn(amsterdam, '')).toBeNull();
  });
});

describe('momentIn', () => {
  it('is the moment at which the zone shows that day and time', () => {
    expect(momentIn(amsterdam, '2025-05-06', '12:41')).toBe('2025-05-06T12:41+02:00');
    expect(momentIn(amsterdam, '2025-01-06', '00:05')).toBe('2025-01-06T00:05+01:00');
    expect(momentIn(amsterdam, '', '12:41')).toBe('');
    expect(momentIn(amsterdam, '2025-02-31', '12:41')).toBe('');
  });

  it('knows the hours that a clock skips and shows twice', () => {
    expect(momentIn(amsterdam, '2025-03-30', '02:30')).toBe('2025-03-30T03:30+02:00');
    expect(momentIn(amsterdam, '2025-03-30', '01:59')).toBe('2025-03-30T01:59+01:00');
    expect(momentIn(amsterdam, '2025-03-30', '03:00')).toBe('2025-03-30T03:00+02:00');
    expect(momentIn(amsterdam, '2025-10-26', '02:30')).toBe('2025-10-26T02:30+02:00');
    expect(momentIn(amsterdam, '2025-10-26', '03:00')).toBe('2025-10-26T03:00+01:00');
  });

  it('is read back as it was written, but for an hour that is skipped', () => {
    const zones = [amsterdam, 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'];
    const minutes = fc.integer({ min: 0, max: 30 * 365 * 24 * 60 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
        const written = clockIn(zone, new Date(Date.UTC(2000, 0, 2) + minute * 60_000).toISOString());
        expect(written).not.toBeNull();
        const { day, time } = written!;
        expect(clockIn(zone, momentIn(zone, day, time))).toEqual({ day, time });
      }),
    );
  });
});
