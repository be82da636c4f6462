import type { PageTexts } from '../language/pageTexts';

/** A moment in the forms a page needs. */
export interface Moment {
  /** ISO 8601 with the zone's offset, to the second: `2025-05-06T12:41:00+02:00`. */
  iso: string;
  /** `6 mei 2025`. */
  day: string;
  /** `6 mei 2025, 12.41 uur`. */
  full: string;
  /** `dinsdag 6 mei 2025`. */
  long: string;
  year: number;
}

/**
 * Prints a moment in a zone (IANA name). `at` is ISO 8601 with zone. Names of months and days are our
 * own, so that a page has the same bytes whatever the machine's language. An unreadable moment gives
 * 1 January 1970.
 */
export function printMoment(at: string, timeZone: string, texts: PageTexts): Moment {
  const milliseconds = Number.isNaN(Date.parse(at)) ? 0 : Math.floor(Date.parse(at) / 1000) * 1000;
  const local = inZone(milliseconds, timeZone);
  const offset = Math.round((local - milliseconds) / 60_000);
  const clock = new Date(local).toISOString();
  const date = new Date(local);
  const day = `${date.getUTCDate()} ${texts.months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return {
    iso: clock.slice(0, 19) + printOffset(offset),
    day,
    full: texts.moment(day, [clock.slice(11, 13), clock.slice(14, 16)]),
    long: `${texts.weekdays[date.getUTCDay()]} ${day}`,
    year: date.getUTCFullYear(),
  };
}

/** The zone's wall clock at a moment, as if it were UTC. */
function inZone(milliseconds: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(milliseconds)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function printOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
