import type { Language } from './Texts';

const tag: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Intl objects are slow to make; one for each set of options is kept. */
const made = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(tag[language], options);
  made.set(key, fresh);
  return fresh;
}

/**
 * The time of day on this computer's clock: `12:41`, or with seconds `12:41:07`. It is written alike in both
 * languages, and with the first key: an Intl object for it would take some hundredths of a second to make.
 */
export function printTime(iso: string, seconds = false): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const parts = [at.getHours(), at.getMinutes(), ...(seconds ? [at.getSeconds()] : [])];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** A day: `6 mei`, `6 May`; with the year when it is not the year of `now`. */
export function printDay(iso: string, language: Language, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const otherYear = at.getFullYear() !== now.getFullYear();
  return format(language, {
    day: 'numeric',
    month: otherYear ? 'short' : 'long',
    ...(otherYear ? { year: 'numeric' } : {}),
  }).format(at);
}

/** The stretches of time by which lists are grouped, nearest first. */
export const nearness = ['today', 'yesterday', 'this-week', 'earlier'] as const;

export type Nearness = (typeof nearness)[number];

/**
 * How near a moment is to `now`, in calendar days of this computer; weeks begin on Monday. A moment in
 * the future counts as today: clocks of two computers differ.
 */
export function nearnessOf(iso: string, now: Date): Nearness {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return 'earlier';
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  if (at >= today) return 'today';
  if (at >= daysBefore(today, 1)) return 'yesterday';
  const sinceMonday = (today.getDay() + 6) % 7;
  return at >= daysBefore(today, sinceMonday) ? 'this-week' : 'earlier';
}

/** The moments at which today, yesterday and this week began (ISO 8601, UTC): where `nearnessOf` changes. */
export function dayStarts(now: Date): string[] {
  const sinceMonday = (now.getDay() + 6) % 7;
  return [0, 1, sinceMonday].map((days) => daysBefore(now, days).toISOString());
}

/** Goes by the calendar, not by 24 hours: days with a clock change have 23 or 25. */
function daysBefore(day: Date, days: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - days);
}

/** A moment as short as its nearness allows: `12:41`, `zo 16:48`, `4 mei`, `4 mei 2024`. */
export function printMoment(iso: string, language: Language, now: Date): string {
  const near = nearnessOf(iso, now);
  if (near === 'today' || near === 'yesterday') return printTime(iso);
  if (near === 'this-week') {
    return `${format(language, { weekday: 'short' }).format(new Date(iso))} ${printTime(iso)}`;
  }
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const otherYear = at.getFullYear() !== now.getFullYear();
  return format(language, {
    day: 'numeric',
    month: 'short',
    ...(otherYear ? { year: 'numeric' } : {}),
  }).format(at);
}

const yesterday: Record<Language, string> = { nl: 'gisteren', en: 'yesterday' };

/** A moment with its day where that is not today: `12:41`, `gisteren 12:41`, `4 mei 12:41`, `4 mei 2024 12:41`. */
export function printDayAndTime(iso: string, language: Language, now: Date): string {
  const near = nearnessOf(iso, now);
  const day =
    near === 'today' ? '' : near === 'yesterday' ? yesterday[language] : printDay(iso, language, now);
  return [day, printTime(iso)].filter(Boolean).join(' ');
}

/** A moment in full: `28 november 2026 14:00`. */
export function printLongMoment(iso: string, language: Language): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const day = format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
  return `${day} ${printTime(iso)}`;
}
