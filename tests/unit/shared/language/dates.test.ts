import { describe, expect, it } from 'vitest';
import {
  nearnessOf,
  printDay,
  printDayAndTime,
  printMoment,
  printTime,
} from '../../../../shared/language/dates';

/** A moment on this computer's clock, as ISO 8601. */
const at = (year: number, month: number, day: number, hour = 12, minute = 0, second = 0): string =>
  new Date(year, month - 1, day, hour, minute, second).toISOString();

/** A Wednesday. */
const now = new Date(2026, 4, 6, 14, 30);

describe('nearnessOf', () => {
  it('goes by calendar days', () => {
    expect(nearnessOf(at(2026, 5, 6, 0, 0), now)).toBe('today');
    expect(nearnessOf(at(2026, 5, 5, 23, 59), now)).toBe('yesterday');
    expect(nearnessOf(at(2026, 5, 5, 0, 0), now)).toBe('yesterday');
    expect(nearnessOf(at(2026, 5, 4, 23, 59), now)).toBe('this-week');
    expect(nearnessOf(at(2026, 5, 3, 23, 59), now)).toBe('earlier');
  });

  it('lets yesterday be yesterday on a Monday, though it was last week', () => {
    const monday = new Date(2026, 4, 4, 9);
    expect(nearnessOf(at(2026, 5, 3), monday)).toBe('yesterday');
    expect(nearnessOf(at(2026, 5, 2), monday)).toBe('earlier');
  });

  it('counts Sunday to the week that began on Monday', () => {
    const sunday = new Date(2026, 4, 10, 9);
    expect(nearnessOf(at(2026, 5, 4), sunday)).toBe('this-week');
    expect(nearnessOf(at(2026, 5, 3), sunday)).toBe('earlier');
  });

  it('takes the future for today, and nonsense for long ago', () => {
    expect(nearnessOf(at(2026, 5, 8), now)).toBe('today');
    expect(nearnessOf('gisteren', now)).toBe('earlier');
  });
});

describe('printing', () => {
  it('prints times on a clock of 24 hours', () => {
    expect(printTime(at(2026, 5, 6, 9, 5, 7))).toBe('09:05');
    expect(printTime(at(2026, 5, 6, 0, 5, 7), true)).toBe('00:05:07');
    expect(printTime('')).toBe('');
  });

  it('prints days, with the year when it is another', () => {
    expect(printDay(at(2026, 5, 6), 'nl', now)).toBe('6 mei');
    expect(printDay(at(2026, 5, 6), 'en', now)).toBe('6 May');
    expect(printDay(at(2025, 12, 31), 'nl', now)).toBe('31 dec 2025');
    expect(printDay('', 'nl', now)).toBe('');
  });

  it('prints a moment as short as it can be understood', () => {
    expect(printMoment(at(2026, 5, 6, 12, 41), 'nl', now)).toBe('12:41');
    expect(printMoment(at(2026, 5, 5, 17, 40), 'nl', now)).toBe('17:40');
    expect(printMoment(at(2026, 5, 4, 16, 48), 'nl', now)).toBe('ma 16:48');
    expect(printMoment(at(2026, 4, 28), 'en', now)).toBe('28 Apr');
    expect(printMoment(at(2024, 4, 28), 'nl', now)).toBe('28 apr 2024');
  });

  it('prints the time, with the day where it is another', () => {
    expect(printDayAndTime(at(2026, 5, 6, 12, 41), 'nl', now)).toBe('12:41');
    expect(printDayAndTime(at(2026, 5, 5, 17, 40), 'nl', now)).toBe('gisteren 17:40');
    expect(printDayAndTime(at(2026, 5, 5, 17, 40), 'en', now)).toBe('yesterday 17:40');
    expect(printDayAndTime(at(2026, 5, 4, 16, 48), 'nl', now)).toBe('4 mei 16:48');
    expect(printDayAndTime(at(2024, 4, 28, 9, 5), 'en', now)).toBe('28 Apr 2024 09:05');
  });
});
