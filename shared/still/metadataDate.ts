/**
 * The date or moment a file gives, as ISO 8601: from XMP (`2025-04-18T20:15:00+02:00`), IIM
 * (`20250418`, with `201500+0200` as its time) or EXIF (`2025:04:18 20:15:00`). '' for anything that is
 * no real day of the calendar; a month or a year alone is not taken for a day.
 */
export function metadataDate(text: string, time = ''): string {
  const day = /^\s*(\d{4})[-:]?(\d{2})[-:]?(\d{2})(?!\d)/u.exec(text);
  if (!day) return '';
  const [whole, year = '', month = '', date = ''] = day;
  if (!isDay(Number(year), Number(month), Number(date))) return '';
  const clock = clockOf(text.slice(whole.length).replace(/^[T\s]+/u, '') || time.trim());
  return `${year}-${month}-${date}${clock && `T${clock}`}`;
}

/** Only the day of such a date. */
export function metadataDay(text: string): string {
  return metadataDate(text).slice(0, 10);
}

function clockOf(text: string): string {
  const found = /^(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/u.exec(text);
  if (!found) return '';
  const [, hours = '', minutes = '', seconds = '00', zone = ''] = found;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return '';
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return `${hours}:${minutes}:${seconds}${offset}`;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1800 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day <= days;
}
