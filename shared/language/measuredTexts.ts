import type { Measured } from '../preflight/Measured';
import { printNumber } from './numbers';
import { partsTexts } from './partsTexts';
import { printDateFigures } from './typedDate';
import type { Language } from './Texts';

type Counted = Extract<Measured, { is: 'words' | 'pictures' | 'subheads' | 'links' | 'kinds' }>['is'];

const counted: Record<Language, Record<Counted, readonly [one: string, many: string]>> = {
  nl: {
    words: ['woord', 'woorden'],
    pictures: ['beeld', 'beelden'],
    subheads: ['tussenkop', 'tussenkoppen'],
    links: ['link', 'links'],
    kinds: ['soort', 'soorten'],
  },
  en: {
    words: ['word', 'words'],
    pictures: ['picture', 'pictures'],
    subheads: ['subhead', 'subheads'],
    links: ['link', 'links'],
    kinds: ['kind', 'kinds'],
  },
};

const some = {
  nl: {
    all: (count: string) => `${count} van ${count}`,
    characters: (length: string, longest: string) => `${length} van ${longest} tekens`,
    until: (day: string) => `t/m ${day}`,
  },
  en: {
    all: (count: string) => `${count} of ${count}`,
    characters: (length: string, longest: string) => `${length} of ${longest} characters`,
    until: (day: string) => `until ${day}`,
  },
};

function textOf(language: Language): (measured: Measured) => string {
  const texts = some[language];
  const print = (value: number): string => printNumber(value, language);
  return (measured) => {
    switch (measured.is) {
      case 'all':
        return texts.all(print(measured.count));
      case 'characters':
        return texts.characters(print(measured.length), print(measured.longest));
      case 'width':
        return `${print(measured.width)} px`;
      case 'until':
        return texts.until(printDateFigures(measured.day, language));
      case 'language':
        return partsTexts[language].languages[measured.language];
      default: {
        const [one, many] = counted[language][measured.is];
        return `${print(measured.count)} ${measured.count === 1 ? one : many}`;
      }
    }
  };
}

/** How a measured value is printed beside a check that is in order. */
export const measuredTexts: Record<Language, (measured: Measured) => string> = {
  nl: textOf('nl'),
  en: textOf('en'),
};
