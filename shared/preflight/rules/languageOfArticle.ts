import type { Article, ArticleLanguage } from '../../article/Article';
import { plainText } from '../../article/flatText';
import { languageOf } from '../text/languageOf';
import type { Rule } from '../Rule';

/** The language the whole of an article is certainly in, where that is not its own; else null. */
export function otherLanguage({ language, standfirst, body }: Article): ArticleLanguage | null {
  const texts = [standfirst, ...body.slice(0, 40).map(({ runs }) => runs)];
  const found = languageOf(texts.map(plainText).join('\n'));
  return found === language ? null : found;
}

/** WCAG 2.2, 3.1.1: a page in a wrong language is read out in the wrong sounds. */
export const languageOfArticle: Rule = {
  name: 'language-of-article',
  advises: true,
  check: (article) => {
    const found = otherLanguage(article);
    if (!found) return [];
    const values = { language: article.language, found };
    return [{ level: 'warn', where: { part: 'fields', field: 'language' }, values }];
  },
  measure: ({ language }) => ({ is: 'language', language }),
};
