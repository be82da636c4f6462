/**
 * Whether a picture may not yet be used. `usableFrom` is an ISO 8601 date or moment, or '' for no embargo;
 * `now` is the present moment, or only the day: then an embargo that ends on it at some time still holds.
 * Without a day ('') nothing is known to be under embargo.
 */
export function embargoed(usableFrom: string, now: string): boolean {
  const [from, today] = [usableFrom.slice(0, 10), now.slice(0, 10)];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(from) || !today) return false;
  const hasTime = usableFrom.length > 10;
  if (!hasTime || now.length === 10) return hasTime ? from >= today : from > today;
  const [begin, present] = [Date.parse(usableFrom), Date.parse(now)];
  return Number.isNaN(begin) || Number.isNaN(present) ? from >= today : begin > present;
}
