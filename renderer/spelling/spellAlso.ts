import type { ArticleLanguage } from '../../shared/article/Article';
import { articleLanguages } from '../../shared/article/Article';
import { readArticleSpelling, setSpelledIn } from '../../shared/article/spelling/ArticleSpelling';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';

/** The language an article may be spelled in besides its own. */
export function otherLanguage(own: ArticleLanguage): ArticleLanguage {
  return articleLanguages.find((language) => language !== own) ?? own;
}

/** The language that words of an article may be of besides its own, and whether they may. */
export function spelledAlso(session: ArticleSession): { other: ArticleLanguage; is: boolean } {
  const { languages } = readArticleSpelling(session.doc);
  const other = otherLanguage(languages[0] ?? 'nl');
  return { other, is: languages.includes(other) };
}

/** Says whether words of an article may be of a language besides its own: a step of undo. */
export function spellAlso(session: ArticleSession, language: ArticleLanguage, is: boolean): void {
  if (session.readOnly) return;
  beginUndoStep(session);
  setSpelledIn(session.doc, language, is);
  beginUndoStep(session);
}
