import type { Language } from './Texts';

/** What begins with an apostrophe, without it and as the source of a pattern: 's avonds, 't, 'em, and years as '24. */
export const elided: Record<Language, string> = {
  nl: String.raw`s|t|n|k|m|r|ns|\d\d`,
  en: String.raw`tis|twas|em|cause|n|til|\d\ds?`,
};
