import { useEffect, useState } from 'react';
import type { Article } from '../../shared/article/Article';
import { readAsSuggested } from '../../shared/review/suggestions/readAsSuggested';
import type { ArticleSession } from '../session/ArticleSession';
import { allSuggestionsIn } from '../suggestions/allSuggestionsIn';

/** The article as it will be with every suggestion taken over, while that is `wanted`; else null. */
export function useSuggestedArticle(session: ArticleSession, wanted: boolean): Article | null {
  const [suggested, setSuggested] = useState<Article | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const read = (): void => setSuggested(readAsSuggested(session.doc));
    read();
    const stops = [session.digest.current.watch(read), allSuggestionsIn(session).watch(read)];
    return () => stops.forEach((stop) => stop());
  }, [session, wanted]);
  return wanted ? suggested : null;
}
