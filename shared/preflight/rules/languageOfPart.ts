import { languageOfBlock } from '../text/languageOf';
import type { WrittenText } from '../text/writtenTexts';
import { foreignIn, writtenTexts } from '../text/writtenTexts';
import type { Rule } from '../Rule';
import { otherLanguage } from './languageOfArticle';

/** WCAG 2.2, 3.1.2: a block in another language than the article's that does not say so, where that is certain. */
export const languageOfPart: Rule = {
  name: 'language-of-part',
  advises: true,
  check: (article) => {
    if (otherLanguage(article)) return [];
    return writtenTexts(article).flatMap((written) => {
      const { where, text } = written;
      const found = languageOfBlock(withoutForeign(written));
      if (!found || found === article.language) return [];
      return [{ level: 'notice', where: { ...where, stretch: [0, text.length] }, values: { found } }];
    });
  },
};

/** The text without the words that say which language they are in. */
function withoutForeign(written: WrittenText): string {
  let text = '';
  let at = 0;
  for (const { from, until } of foreignIn(written)) {
    text += written.text.slice(at, from);
    at = until;
  }
  return text + written.text.slice(at);
}
