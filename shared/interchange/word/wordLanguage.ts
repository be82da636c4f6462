import type { PartLanguage } from '../../article/partLanguages';
import { isRightToLeft, namedLanguage, partLanguage } from '../../article/partLanguages';
import type { WordElement } from './WordElement';
import { childOf, elementsOf, isOn } from './WordElement';
import type { WordParts } from './WordParts';
import { wordStyles } from './wordStyles';

/** The country whose spelling is meant where an article says nothing of it: Word has a language of none. */
const countries: Record<PartLanguage, string> = {
  nl: 'NL',
  en: 'GB',
  de: 'DE',
  fr: 'FR',
  fy: 'NL',
  es: 'ES',
  it: 'IT',
  pt: 'PT',
  la: 'VA',
  pl: 'PL',
  uk: 'UA',
  ru: 'RU',
  tr: 'TR',
  ar: 'SA',
  he: 'IL',
  fa: 'IR',
  zh: 'CN',
  ja: 'JP',
  ko: 'KR',
};

const eastAsian: ReadonlySet<PartLanguage> = new Set(['zh', 'ja', 'ko']);

/** The properties of a run that say the language of its words; '' for that of the document. */
export function languageProperties(said: unknown): string {
  const language = partLanguage(said);
  if (!language) return '';
  const tag = `${language}-${countries[language]}`;
  if (isRightToLeft(language)) return `<w:rtl/><w:lang w:val="${tag}" w:bidi="${tag}"/>`;
  return `<w:lang w:val="${tag}"${eastAsian.has(language) ? ` w:eastAsia="${tag}"` : ''}/>`;
}

/** The language that the properties of a run say its words are in, if it is one that words can be said to be in. */
export function languageOfRun(properties: WordElement | null | undefined): PartLanguage | null {
  const { 'w:val': said = '', 'w:bidi': bidi = '' } = childOf(properties, 'w:lang')?.attributes ?? {};
  return namedLanguage(isOn(childOf(properties, 'w:rtl')) && bidi ? bidi : said);
}

/** The language of all words of a document that say nothing of it; null where it says none. */
export function documentLanguage({ styles }: Pick<WordParts, 'styles'>): PartLanguage | null {
  const usual = elementsOf(styles).find(
    ({ name, attributes }) =>
      name === 'w:style' && attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
  );
  const defaults = childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault');
  return languageOfRun(childOf(usual, 'w:rPr')) ?? languageOfRun(childOf(defaults, 'w:rPr'));
}

/** Whether a document was made here: then what it says of all its words is so. */
export function isMadeHere({ styles }: Pick<WordParts, 'styles'>): boolean {
  return elementsOf(styles).some(({ attributes }) => attributes['w:styleId'] === wordStyles.credit);
}
