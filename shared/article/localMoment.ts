/**
 * A moment as ISO 8601 with the offset of the clock on the wall, to the minute: `2025-05-06T12:41+02:00`.
 * `offset` is that clock's distance from UTC in minutes, east positive.
 */
export function localMoment(at: Date, offset: number): string {
  const wall = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 16);
  return `${wall}${printOffset(offset)}`;
}

/** The day and time of a moment on the clock it was written with: `2025-05-06` and `12:41`; null when it is none. */
export function wallClock(moment: string): { day: string; time: string } | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(moment) ?? [];
  return day && time ? { day, time } : null;
}

function printOffset(offset: number): string {
  const size = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
