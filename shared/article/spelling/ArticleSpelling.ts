import type * as Y from 'yjs';
import type { ArticleLanguage } from '../Article';
import { articleLanguages } from '../Article';
import { byHand, fieldsOf, ignoredWordsOf, spelledInOf } from '../documentShape';
import { isKeptWord, mostKeptWords } from './keptWord';

/** What an article says of its own spelling. */
export interface ArticleSpelling {
  /** The languages in which its words may be right, its own first. */
  languages: readonly ArticleLanguage[];
  /** Words that are let pass in this article. */
  ignored: ReadonlySet<string>;
}

/** Reads it from an article's document; what makes no sense there, or is too much, is passed over. */
export function readArticleSpelling(doc: Y.Doc): ArticleSpelling {
  const named = fieldsOf(doc).get('language');
  const own = articleLanguages.find((language) => language === named) ?? 'nl';
  const others = articleLanguages.filter(
    (language) => language !== own && spelledInOf(doc).get(language) === true,
  );
  const ignored = new Set<string>();
  for (const [word, is] of ignoredWordsOf(doc)) {
    if (ignored.size >= mostKeptWords) break;
    if (is === true && isKeptWord(word)) ignored.add(word);
  }
  return { languages: [own, ...others], ignored };
}

/** Lets a word pass in this article, or no longer, as a step for undo. */
export function setIgnored(doc: Y.Doc, word: string, is: boolean): void {
  set(doc, ignoredWordsOf(doc), word, is);
}

/** Says whether words of a language are right in this article too, as a step for undo. */
export function setSpelledIn(doc: Y.Doc, language: ArticleLanguage, is: boolean): void {
  set(doc, spelledInOf(doc), language, is);
}

function set(doc: Y.Doc, map: Y.Map<unknown>, key: string, is: boolean): void {
  if ((map.get(key) === true) === is) return;
  doc.transact(() => {
    if (is) map.set(key, true);
    else map.delete(key);
  }, byHand);
}
