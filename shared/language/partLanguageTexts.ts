import type { Texts } from './Texts';

const nl = {
  menu: 'Taal van deze woorden',
  ofArticle: (language: SpokenLanguage) => `Taal van het artikel (${names.nl[language]})`,
  selectFirst: 'Selecteer de woorden, of zet de cursor in een woord',
  isIn: (language: SpokenLanguage) => `Dit is ${names.nl[language]}`,
  other: 'Andere taal…',
};

const names = {
  nl: {
    nl: 'Nederlands',
    en: 'Engels',
    de: 'Duits',
    fr: 'Frans',
    fy: 'Fries',
    es: 'Spaans',
    it: 'Italiaans',
    pt: 'Portugees',
    la: 'Latijn',
    pl: 'Pools',
    uk: 'Oekraïens',
    ru: 'Russisch',
    tr: 'Turks',
    ar: 'Arabisch',
    he: 'Hebreeuws',
    fa: 'Perzisch',
    zh: 'Chinees',
    ja: 'Japans',
    ko: 'Koreaans',
  },
  en: {
    nl: 'Dutch',
    en: 'English',
    de: 'German',
    fr: 'French',
    fy: 'Frisian',
    es: 'Spanish',
    it: 'Italian',
    pt: 'Portuguese',
    la: 'Latin',
    pl: 'Polish',
    uk: 'Ukrainian',
    ru: 'Russian',
    tr: 'Turkish',
    ar: 'Arabic',
    he: 'Hebrew',
    fa: 'Persian',
    zh: 'Chinese',
    ja: 'Japanese',
    ko: 'Korean',
  },
};

/** A language that words can be in, by its code. */
export type SpokenLanguage = keyof (typeof names)['nl'];

/** What the languages of words are called. */
export const partLanguageNames: Texts<Record<SpokenLanguage, string>> = names;

/** Saying which language words are in. */
export const partLanguageTexts = {
  nl,
  en: {
    menu: 'Language of these words',
    ofArticle: (language) => `Language of the article (${names.en[language]})`,
    selectFirst: 'Select the words, or put the caret in a word',
    isIn: (language) => `This is ${names.en[language]}`,
    other: 'Another language…',
  },
} satisfies Texts<typeof nl>;
