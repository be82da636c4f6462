import { localMoment } from './localMoment';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
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
  formats.set(timeZone, format);
  return format;
}

/**
 * How far the clock of a zone (IANA name) is ahead of UTC at a moment, in minutes. `milliseconds` is since
 * 1970, whole seconds. Throws a `RangeError` for a zone that is none.
 */
export function offsetIn(timeZone: string, milliseconds: number): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const offsetFrom = (start: number): number => {
    let offset = known.get(start);
    if (offset === undefined) {
      offset = readOffset(timeZone, start);
      if (known.size >= mostOffsets) known.clear();
      known.set(start, offset);
    }
    return offset;
  };
  const start = milliseconds - modulo(milliseconds, fewDays);
  const offset = offsetFrom(start);
  if (offsetFrom(start + fewDays) === offset) return offset;
  return offsetFrom(milliseconds - modulo(milliseconds, quarterHour));
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/** Clocks are only ever changed at a quarter of an hour. */
const quarterHour = 900_000;

/** No clock is changed and changed back within this. */
const fewDays = 4 * 86_400_000;

/** By zone and moment: asking `Intl` takes longer than anything else about a date. */
const offsets = new Map<string, Map<number, number>>();
const mostOffsets = 100_000;

function readOffset(timeZone: string, milliseconds: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(milliseconds)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - milliseconds) / 60_000);
}

/** Day and time of a moment on the clock of a zone: `2025-05-06` and `12:41`; null when it is no moment. */
export function clockIn(timeZone: string, moment: string): { day: string; time: string } | null {
  const milliseconds = Math.floor(Date.parse(moment) / 1000) * 1000;
  if (Number.isNaN(milliseconds)) return null;
  const wall = localMoment(new Date(milliseconds), offsetIn(timeZone, milliseconds));
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/**
 * The moment at which the clock of a zone shows a day (`2025-05-06`) and a time (`12:41`), as ISO 8601 with that
 * clock's offset; '' when they are none. In the hour that a clock skips it is an hour later, in the hour it
 * shows twice the first of the two.
 */
export function momentIn(timeZone: string, day: string, time: string): string {
  const wall = Date.parse(`${day}T${time}:00Z`);
  // The 31st of February would pass for a day in March.
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(day)) return '';
  // A clock is changed at most once within a day, so one of the two offsets around the moment is right.
  const before = offsetIn(timeZone, wall - 86_400_000);
  const at = wall - before * 60_000;
  const offset = offsetIn(timeZone, at) === before ? before : offsetIn(timeZone, wall + 86_400_000);
  const moment = new Date(wall - offset * 60_000);
  const skipped = offsetIn(timeZone, moment.getTime()) !== offset;
  const real = skipped ? new Date(at) : moment;
  return localMoment(real, offsetIn(timeZone, real.getTime()));
}
