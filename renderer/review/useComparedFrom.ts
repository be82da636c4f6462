import { useEffect, useState } from 'react';
import type { HistoryTimeline } from '../../shared/bridge/historyCalls';
import type { ArticleSession } from '../session/ArticleSession';
import type { ComparedFrom } from './comparedFrom';
import { comparedFrom } from './comparedFrom';

/** What one asked to have this article compared with; null for nothing. It is asked once. */
export function useComparedFrom(session: ArticleSession): ComparedFrom | null {
  const [asked, setAsked] = useState(() => ofArticle(session));
  useEffect(() => {
    comparedFrom.set(null);
    return comparedFrom.watch(() => {
      const again = ofArticle(session);
      if (!again) return;
      setAsked(again);
      comparedFrom.set(null);
    });
  }, [session]);
  return asked;
}

function ofArticle({ id }: ArticleSession): ComparedFrom | null {
  return comparedFrom.value?.article === id ? comparedFrom.value : null;
}

/** Which update that is, as soon as the timeline tells. */
export function useAskedPoint(asked: ComparedFrom | null, timeline: HistoryTimeline | null): number | null {
  if (!asked) return null;
  if ('read' in asked) return asked.read;
  return timeline?.moments.find(({ version }) => version?.id === asked.version)?.to ?? null;
}
