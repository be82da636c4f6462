/**
 * A moment as ISO 8601 with the offset of the clock on the wall, to the minute: `2025-05-06T12:41+02:00`.
 * `offset` is that clock's distance from UTC in minutes, east positive.
 */
export function localMoment(at: Date, offset: number): string {
  const wall = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 16);
  return `${wall}${printOffset(offset)}`;
}

/** A clock's distance from UTC as ISO 8601 writes it: `+02:00`. */
export function printOffset(offset: number): string {
  const size = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
