import type { Language } from './Texts';

const tag: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Intl objects are slow to make; one each is kept. */
const wholeNumbers = new Map<Language, Intl.NumberFormat>();
const decimals = new Map<Language, Intl.NumberFormat>();

function keep(
  made: Map<Language, Intl.NumberFormat>,
  language: Language,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const known = made.get(language);
  if (known) return known;
  const format = new Intl.NumberFormat(tag[language], options);
  made.set(language, format);
  return format;
}

/** A whole number as printed: `1.204` in Dutch, `1,204` in English. */
export function printNumber(value: number, language: Language): string {
  return keep(wholeNumbers, language, { maximumFractionDigits: 0 }).format(value);
}

/** A number with at most one decimal: `3,1` in Dutch, `3.1` in English. */
export function printDecimal(value: number, language: Language): string {
  return keep(decimals, language, { maximumFractionDigits: 1 }).format(value);
}

/** A file size, in powers of 1,000 as file managers count: `412 kB`, `3,1 MB`. */
export function printBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return `${printNumber(bytes, language)} B`;
  if (bytes < 999_500) return `${printNumber(bytes / 1000, language)} kB`;
  if (bytes < 999_950_000) return `${printDecimal(bytes / 1_000_000, language)} MB`;
  return `${printDecimal(bytes / 1_000_000_000, language)} GB`;
}
