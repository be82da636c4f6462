import { printDay, printTime } from './dates';
import type { Texts } from './Texts';

interface CopyTexts {
  copyOf: (headline: string) => string;
  /** What follows the headline of an article that was brought back from a moment (ISO 8601). */
  fromMoment: (at: string) => string;
}

/** What a copied article is called, in the article's own language. */
export const copyTexts = {
  nl: {
    copyOf: (headline) => `${headline} (kopie)`,
    fromMoment: (at) => `(van ${printDay(at, 'nl', new Date(at))} ${printTime(at)})`,
  },
  en: {
    copyOf: (headline) => `${headline} (copy)`,
    fromMoment: (at) => `(of ${printDay(at, 'en', new Date(at))} ${printTime(at)})`,
  },
} satisfies Texts<CopyTexts>;
