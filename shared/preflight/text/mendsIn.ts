import type { ArticleLanguage } from '../../article/Article';
import { writtenLanguage } from '../../article/writtenLanguage';
import type { Mend } from './Mend';
import { mendTypography } from './mendTypography';
import type { WrittenText } from './writtenTexts';
import { foreignIn } from './writtenTexts';

/**
 * What is to be mended in a text of an article. Words in another language are mended as that has it; where nothing is
 * known here of its punctuation they stay as they are.
 */
export function mendsIn(written: WrittenText, language: ArticleLanguage): readonly Mend[] {
  const foreign = foreignIn(written);
  const own = mendTypography(written.text, language);
  if (foreign.length === 0) return own;
  const touches = ({ from, until }: Mend): boolean =>
    foreign.some((stretch) => stretch.from < until && from < stretch.until);
  return [
    ...own.filter((mend) => !touches(mend)),
    ...foreign.flatMap((stretch) => {
      const spoken = writtenLanguage(stretch.language);
      const mends = spoken ? mendTypography(written.text, spoken) : [];
      return mends.filter(({ from, until }) => stretch.from <= from && until <= stretch.until);
    }),
  ].sort((one, other) => one.from - other.from);
}
