import { printNumber } from './numbers';
import type { Language, Texts } from './Texts';

const nl = {
  menu: (word: string) => `Spelling van ‘${word}’`,
  looking: 'Zoekt voorstellen…',
  noSuggestions: 'Geen voorstellen',
  ignore: 'Negeer in dit stuk',
  keepInLibrary: 'Zet in woordenlijst van de bibliotheek',
  keepForMe: 'Zet in mijn woordenlijst',
  both: (other: Language) => `Spel dit stuk ook in het ${names.nl[other]}`,
  notBoth: (other: Language) => `Spel dit stuk niet meer in het ${names.nl[other]}`,
  none: 'Alle woorden staan in het woordenboek',
  ignored: (word: string) => `‘${word}’ is in dit stuk goed`,
  kept: {
    own: (word: string) => `‘${word}’ staat in je woordenlijst`,
    library: (word: string) => `‘${word}’ staat in de woordenlijst van de bibliotheek`,
  },
  removed: (word: string) => `‘${word}’ is uit de woordenlijst`,
  bothOn: (other: Language) => `Woorden mogen in dit stuk ook ${names.nl[other]} zijn`,
  bothOff: (other: Language) => `Woorden mogen in dit stuk niet meer ${names.nl[other]} zijn`,
  turnedOn: 'Spelling wordt gecontroleerd',
  turnedOff: 'Spelling wordt niet gecontroleerd',
  title: 'Spelling',
  mark: 'Markeer woorden die niet in het woordenboek staan',
  also: (other: Language) => `Ook ${names.nl[other]}e spelling`,
  lists: { own: 'Mijn woordenlijst', library: 'Woordenlijst van de bibliotheek' },
  about: {
    own: 'Geldt op deze computer, in elk stuk.',
    library: 'Geldt voor alle stukken en iedereen in deze bibliotheek.',
  },
  count: (count: number) => (count === 1 ? '1 woord' : `${printNumber(count, 'nl')} woorden`),
  word: 'Woord',
  add: 'Voeg toe',
  empty: 'Nog geen woorden.',
  nothing: 'Staat er niet in.',
  more: (count: number) => `En nog ${printNumber(count, 'nl')}; typ om te zoeken.`,
  noWord: 'Typ één woord, zonder spaties of cijfers.',
};

const names = {
  nl: { nl: 'Nederlands', en: 'Engels' },
  en: { nl: 'Dutch', en: 'English' },
};

/** Spelling: its menu in the text, and its lists in the settings. */
export const spellingTexts = {
  nl,
  en: {
    menu: (word) => `Spelling of ‘${word}’`,
    looking: 'Looking for suggestions…',
    noSuggestions: 'No suggestions',
    ignore: 'Ignore in this piece',
    keepInLibrary: 'Add to the library’s word list',
    keepForMe: 'Add to my word list',
    both: (other) => `Spell this piece in ${names.en[other]} too`,
    notBoth: (other) => `No longer spell this piece in ${names.en[other]}`,
    none: 'Every word is in the dictionary',
    ignored: (word) => `‘${word}’ is right in this piece`,
    kept: {
      own: (word) => `‘${word}’ is in your word list`,
      library: (word) => `‘${word}’ is in the library’s word list`,
    },
    removed: (word) => `‘${word}’ is off the word list`,
    bothOn: (other) => `Words in this piece may be ${names.en[other]} too`,
    bothOff: (other) => `Words in this piece may no longer be ${names.en[other]}`,
    turnedOn: 'Spelling is checked',
    turnedOff: 'Spelling is not checked',
    title: 'Spelling',
    mark: 'Mark words that are not in the dictionary',
    also: (other) => `${names.en[other]} spelling too`,
    lists: { own: 'My word list', library: 'The library’s word list' },
    about: {
      own: 'Holds on this computer, in every piece.',
      library: 'Holds for all pieces and everyone in this library.',
    },
    count: (count) => (count === 1 ? '1 word' : `${printNumber(count, 'en')} words`),
    word: 'Word',
    add: 'Add',
    empty: 'No words yet.',
    nothing: 'Not in the list.',
    more: (count) => `And ${printNumber(count, 'en')} more; type to search.`,
    noWord: 'Type one word, without spaces or digits.',
  },
} satisfies Texts<typeof nl>;
