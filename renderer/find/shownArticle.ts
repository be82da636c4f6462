import type { Article } from '../../shared/article/Article';
import { suggestedValuesOf } from '../../shared/article/documentShape';
import { readSuggestedValues } from '../../shared/review/suggestions/readSuggestedValues';
import { stillAsSuggested } from '../../shared/review/suggestions/stillAsSuggested';
import type { ArticleSession } from '../session/ArticleSession';
import { suggesting } from '../suggestions/suggesting';
import { authorHere } from '../settings/authorHere';

/** An article as its fields show it: as it is, and while one suggests with what one suggests of its stills oneself. */
export function shownArticle(session: ArticleSession): Article {
  const { article } = session.digest.current.value;
  if (!suggesting.value || !session.whole.value) return article;
  const all = readSuggestedValues(suggestedValuesOf(session.doc));
  const by = authorHere();
  return { ...article, stills: article.stills.map((still) => stillAsSuggested(still, all, by)) };
}
