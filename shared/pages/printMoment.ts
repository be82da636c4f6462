import { printOffset } from '../article/localMoment';
import { offsetIn } from '../article/zoneClock';
import type { PageTexts } from '../language/pageTexts';

/** A moment in the forms a page needs. */
export interface Moment {
  /** ISO 8601 with the zone's offset, to the second: `2025-05-06T12:41:00+02:00`. */
  iso: string;
  /** `6 mei 2025`; day and month stay on one line. */
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
  const zones = printed.get(texts) ?? new Map<string, Map<string, Moment>>();
  printed.set(texts, zones);
  const moments = zones.get(timeZone) ?? new Map<string, Moment>();
  zones.set(timeZone, moments);
  let moment = moments.get(at);
  if (!moment) {
    moment = print(at, timeZone, texts);
    if (moments.size >= mostMoments) moments.clear();
    moments.set(at, moment);
  }
  return moment;
}

/** The same moment is printed on every page that lists its article. */
const printed = new WeakMap<PageTexts, Map<string, Map<string, Moment>>>();
const mostMoments = 20_000;

function print(at: string, timeZone: string, texts: PageTexts): Moment {
  const milliseconds = Number.isNaN(Date.parse(at)) ? 0 : Math.floor(Date.parse(at) / 1000) * 1000;
  const offset = offsetIn(timeZone, milliseconds);
  const local = milliseconds + offset * 60_000;
  const clock = new Date(local).toISOString();
  const date = new Date(local);
  const day = `${date.getUTCDate()}\u00a0${texts.months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return {
    iso: clock.slice(0, 19) + printOffset(offset),
    day,
    full: texts.moment(day, [clock.slice(11, 13), clock.slice(14, 16)]),
    long: `${texts.weekdays[date.getUTCDay()]} ${day}`,
    year: date.getUTCFullYear(),
  };
}
