import type { ArticleLanguage } from '../../article/Article';
import { remembered } from './remembered';

// Words that only one of the two has: what both have (is, in, was, of, over) says nothing.
const common: Record<ArticleLanguage, ReadonlySet<string>> = {
  nl: new Set(
    'de het een en van dat niet op te zijn met voor ook aan er maar bij naar uit wordt werd heeft hebben deze dit nog zich hij ik je wat wel geen meer om als'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and to that for it with on be at by this have from they you not are were but his her has would there their what been which will who when can'.split(
      ' ',
    ),
  ),
};

/** Fewer words than this say too little. */
const fewestWords = 12;

/** What is looked at of a text, in characters: a language shows soon. */
const looked = 1500;

/**
 * The language a text is certainly in, of those an article can have, or null. Counts the common words of each: one
 * has to have several, and many times those of the other.
 */
export function languageOf(text: string): ArticleLanguage | null {
  const words =
    text
      .slice(0, looked)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return null;
  const count = (language: ArticleLanguage): number =>
    words.filter((word) => common[language].has(word)).length;
  const [nl, en] = [count('nl'), count('en')];
  const sure = (own: number, other: number): boolean =>
    own >= 4 && own >= other * 5 && own * 8 >= words.length;
  return sure(nl, en) ? 'nl' : sure(en, nl) ? 'en' : null;
}

/** The same, remembered for texts as long as a block. */
export const languageOfBlock = remembered(languageOf);
