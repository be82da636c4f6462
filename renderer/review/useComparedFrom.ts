import { useEffect, useRef, useState } from 'react';
import type { HistoryTimeline } from '../../shared/bridge/historyCalls';
import type { ArticleSession } from '../session/ArticleSession';
import type { ComparedFrom } from './comparedFrom';
import { comparedFrom } from './comparedFrom';

/** What one asked to have this article compared with; null for nothing. `onAgain` hears of it where that is asked anew. */
export function useComparedFrom(session: ArticleSession, onAgain: () => void): ComparedFrom | null {
  const [asked, setAsked] = useState(() => ofArticle(session));
  const latest = useRef(onAgain);
  latest.current = onAgain;
  useEffect(() => {
    comparedFrom.set(null);
    return comparedFrom.watch(() => {
      const again = ofArticle(session);
      if (!again) return;
      setAsked(again);
      latest.current();
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
