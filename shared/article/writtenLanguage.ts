import type { ArticleLanguage } from './Article';
import { articleLanguages } from './Article';
import type { PartLanguage } from './partLanguages';

/** The language of words as one an article can be written in, of which there is a dictionary; null for any other. */
export function writtenLanguage(language: PartLanguage): ArticleLanguage | null {
  return articleLanguages.find((one) => one === language) ?? null;
}
