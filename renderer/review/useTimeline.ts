import { useEffect, useState } from 'react';
import type { HistoryTimeline } from '../../shared/bridge/historyCalls';
import type { Fault } from '../../shared/faults/Fault';
import type { ArticleSession } from '../session/ArticleSession';
import { library } from '../session/bridge';

/** The timeline as it is known; while it is made the first time, how far that is. */
export interface TimelineState {
  timeline: HistoryTimeline | null;
  fault: Fault | null;
  progress: { done: number; total: number } | null;
  again: () => void;
}

/** An article's timeline, asked for again whenever something new of it has been stored. */
export function useTimeline(session: ArticleSession): TimelineState {
  const [timeline, setTimeline] = useState<HistoryTimeline | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [progress, setProgress] = useState<TimelineState['progress']>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let left = false;
    const load = async (): Promise<void> => {
      await session.queue.settle();
      const answer = await library.call('history:timeline', { article: session.id });
      if (left) return;
      setProgress(null);
      if (answer.ok) setTimeline(answer.value);
      setFault(answer.ok ? null : answer.fault);
    };
    void load();
    const stops = [
      session.queue.state.watch(() => session.queue.state.value.kind === 'stored' && void load()),
      library.on('history:progress', ({ article, done, total }) => {
        if (article === session.id) setProgress({ done, total });
      }),
    ];
    return () => {
      left = true;
      for (const stop of stops) stop();
    };
  }, [session, attempt]);

  return { timeline, fault, progress, again: () => setAttempt(attempt + 1) };
}
