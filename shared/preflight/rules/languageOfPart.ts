import { languageOfBlock } from '../text/languageOf';
import { writtenTexts } from '../text/writtenTexts';
import type { Rule } from '../Rule';
import { otherLanguage } from './languageOfArticle';

/** WCAG 2.2, 3.1.2: a block in another language than the article's, where that is certain. */
export const languageOfPart: Rule = {
  name: 'language-of-part',
  advises: true,
  check: (article) => {
    if (otherLanguage(article)) return [];
    return writtenTexts(article).flatMap(({ where, text }) => {
      const found = languageOfBlock(text);
      if (!found || found === article.language) return [];
      return [{ level: 'notice', where: { ...where, stretch: [0, text.length] }, values: { found } }];
    });
  },
};
