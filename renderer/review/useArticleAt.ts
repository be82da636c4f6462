import { useEffect, useState } from 'react';
import type { Article } from '../../shared/article/Article';
import { showFault } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { library } from '../session/bridge';
import { useDigested } from '../session/useSession';
import { useSuggestedArticle } from './useSuggestedArticle';
import type { Point } from './versionRows';

/** The article at a point of its history; null until it has been read. */
export function useArticleAt(session: ArticleSession, point: Point): Article | null {
  const now = useDigested(session, ({ article }) => article);
  const suggested = useSuggestedArticle(session, point === 'suggested');
  const [past, setPast] = useState<{ point: Point; article: Article } | null>(null);
  useEffect(() => {
    if (typeof point !== 'number') return;
    let left = false;
    void library.call('history:state', { article: session.id, sequence: point }).then((answer) => {
      if (left) return;
      if (answer.ok) setPast({ point, article: answer.value });
      else showFault(answer.fault);
    });
    return () => {
      left = true;
    };
  }, [session, point]);
  if (point === 'now') return now;
  if (point === 'suggested') return suggested;
  return past?.point === point ? past.article : null;
}
