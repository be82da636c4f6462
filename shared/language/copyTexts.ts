import type { Texts } from './Texts';

/** What a copied article is called, in the article's own language. */
export const copyTexts = {
  nl: { copyOf: (headline: string) => `${headline} (kopie)` },
  en: { copyOf: (headline: string) => `${headline} (copy)` },
} satisfies Texts<{ copyOf: (headline: string) => string }>;
