import { setFields } from '../../article/editFields';
import { otherLanguage } from '../rules/languageOfArticle';
import type { FixMaker } from './Fix';

/** Gives the article the language its text is in. The page's own words change with it. */
export const setLanguage: FixMaker = (_finding, article) => {
  const language = otherLanguage(article);
  return language ? { certain: false, apply: (doc) => setFields(doc, { language }) } : null;
};
