/** The languages that words of an article can be in, besides that of the article: BCP 47. */
export const partLanguages = [
  'nl',
  'en',
  'de',
  'fr',
  'fy',
  'es',
  'it',
  'pt',
  'la',
  'pl',
  'uk',
  'ru',
  'tr',
  'ar',
  'he',
  'fa',
  'zh',
  'ja',
  'ko',
] as const;

export type PartLanguage = (typeof partLanguages)[number];

const known: ReadonlySet<unknown> = new Set(partLanguages);
const rightToLeft: ReadonlySet<PartLanguage> = new Set(['ar', 'he', 'fa']);

/** Longer than any tag of a language, in characters: what is longer is not looked at. */
const longestTag = 100;

/** A value as the language of words; null for what is none of them. */
export function partLanguage(value: unknown): PartLanguage | null {
  return known.has(value) ? (value as PartLanguage) : null;
}

/** The language that a tag from elsewhere names, whatever its country and script (`en-GB`); null for none of ours. */
export function namedLanguage(tag: string): PartLanguage | null {
  if (tag.length > longestTag) return null;
  const [named = ''] = tag.trim().toLowerCase().split(/[-_]/, 1);
  return partLanguage(named);
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: PartLanguage): boolean {
  return rightToLeft.has(language);
}
