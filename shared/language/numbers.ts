import type { Language } from './Texts';

const marks: Record<Language, { thousands: string; decimals: string }> = {
  nl: { thousands: '.', decimals: ',' },
  en: { thousands: ',', decimals: '.' },
};

/**
 * A whole number as printed: `1.204` in Dutch, `1,204` in English. Not by Intl: the first format it makes
 * takes some 17 ms (profiled), and counts stand in the first window there is.
 */
export function printNumber(value: number, language: Language): string {
  const rounded = Math.round(value);
  const digits = String(Math.abs(rounded)).replace(/\B(?=(?:\d{3})+$)/g, marks[language].thousands);
  return rounded < 0 ? `-${digits}` : digits;
}

/** A number with at most one decimal: `3,1` in Dutch, `3.1` in English. */
export function printDecimal(value: number, language: Language): string {
  const tenths = Math.round(Math.abs(value) * 10);
  const whole = printNumber(Math.floor(tenths / 10), language);
  const sign = value < 0 && tenths > 0 ? '-' : '';
  return tenths % 10 === 0 ? sign + whole : `${sign}${whole}${marks[language].decimals}${tenths % 10}`;
}

/** A file size, in powers of 1,000 as file managers count: `412 kB`, `3,1 MB`. */
export function printBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return `${printNumber(bytes, language)} B`;
  if (bytes < 999_500) return `${printNumber(bytes / 1000, language)} kB`;
  if (bytes < 999_950_000) return `${printDecimal(bytes / 1_000_000, language)} MB`;
  return `${printDecimal(bytes / 1_000_000_000, language)} GB`;
}
