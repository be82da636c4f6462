import type { ReactElement } from 'react';
import type { Article } from '../../../shared/article/Article';
import { inspectorTexts } from '../../../shared/language/inspectorTexts';
import type { SearchCut } from '../../../shared/pages/cutForSearch';
import { useTexts } from '../../settings/language';

interface TitleLengthProps {
  article: Pick<Article, 'headline' | 'seoTitle'>;
  /** The page's title, and how a list of results shows it. */
  title: string;
  cut: SearchCut;
}

/** How long the headline is, or the title for search engines where there is one, and after how much it is cut. */
export function TitleLength({ article, title, cut }: TitleLengthProps): ReactElement | null {
  const texts = useTexts(inspectorTexts);
  const written = article.seoTitle || article.headline;
  if (!written) return null;
  const length = String([...written].length);
  // What is too long for a page's head is cut there already.
  const kept = cut.kept ?? (title.endsWith('…') && !written.endsWith('…') ? [...title].length - 1 : null);
  const [fits, cutAfter] = article.seoTitle
    ? [texts.seoTitleFits, texts.seoTitleCut]
    : [texts.headlineFits, texts.headlineCut];
  return (
    <p className={kept === null ? 'preview-length figures' : 'preview-length cut-short figures'}>
      {kept === null ? fits(length) : cutAfter(length, String(kept))}
    </p>
  );
}
