import type { Language } from './Texts';

const monthNames: Record<Language, readonly string[]> = {
  nl: ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};

/**
 * Reads a day as people type it: `31-12-2025`, `31/12/2025`, `31.12.25`, `31 december 2025`,
 * `2025-12-31`; day before month in both languages. Two-digit years are of this century. Gives an ISO
 * 8601 date, '' for an empty text, or null when it is no day of the calendar.
 */
export function parseTypedDate(text: string): string | null {
  const clean = text.trim().toLowerCase();
  if (!clean) return '';
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{2}|\d{4})$/.exec(clean);
  if (figures) return isoDate(fullYear(figures[3]), Number(figures[2]), Number(figures[1]));
  const words = /^(\d{1,2})\s+(\p{L}{3})\p{L}*\.?\s+(\d{4})$/u.exec(clean);
  if (!words) return null;
  const name = words[2] === 'mrt' ? 'maa' : (words[2] ?? '');
  const month = Math.max(monthNames.nl.indexOf(name), monthNames.en.indexOf(name)) + 1;
  return isoDate(Number(words[3]), month, Number(words[1]));
}

/** A day in figures, as the language writes it: `31-12-2025`, `31/12/2025`; the text itself when it is no ISO date. */
export function printDateFigures(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (!year) return iso;
  return [day, month, year].join(language === 'nl' ? '-' : '/');
}

/** Reads a time of day: `12:41`, `9.05`, `1241`. Gives `hh:mm`, or null when it is none. */
export function parseTypedTime(text: string): string | null {
  const [, hours, minutes] = /^\s*(\d{1,2})(?:[:.]?(\d{2}))\s*$/.exec(text) ?? [];
  if (!hours || !minutes || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/**
 * Whole days from `today` up to and including a day; 0 is today, negative is past. Null when `iso` does not
 * begin with a date. Both are ISO 8601; what follows the date is not looked at.
 */
export function daysUntil(iso: string, today: string): number | null {
  const to = Date.parse(iso.slice(0, 10));
  const from = Date.parse(today.slice(0, 10));
  return Number.isNaN(to) || Number.isNaN(from) ? null : Math.round((to - from) / 86_400_000);
}

function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  return digits?.length === 2 ? 2000 + year : year;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
