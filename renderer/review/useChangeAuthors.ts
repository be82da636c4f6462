import { useEffect, useMemo, useState } from 'react';
import type { Article } from '../../shared/article/Article';
import type { HistoryTimeline } from '../../shared/bridge/historyCalls';
import type { AuthorsOfChanges } from '../../shared/review/authorsOfChanges';
import { authorsOfChanges } from '../../shared/review/authorsOfChanges';
import type { Comparison } from '../../shared/review/Comparison';
import type { Difference } from '../../shared/review/differencesOf';
import { onlyWriterBetween } from '../../shared/review/onlyWriterBetween';
import type { WrittenBy } from '../../shared/review/WrittenBy';
import { writtenBy } from '../../shared/review/WrittenBy';
import type { ArticleSession } from '../session/ArticleSession';
import { library } from '../session/bridge';
import type { Point } from './versionRows';

/** Who made the changes that are shown, and the session that knows how they look. */
export interface ChangeAuthors extends AuthorsOfChanges {
  session: ArticleSession;
}

/** What is compared. */
interface Compared {
  from: Point;
  to: Point;
  after: Article | null;
  comparison: Comparison | null;
  differences: readonly Difference[];
  timeline: HistoryTimeline | null;
}

/** Names who made each change between two states; null until that is known. */
export function useChangeAuthors(
  session: ArticleSession,
  { from, to, after, comparison, differences, timeline }: Compared,
): ChangeAuthors | null {
  const written = useWrittenBy(session, to, after);
  return useMemo(() => {
    if (!comparison || !written) return null;
    // What stands in an older state than what it is compared with was not taken out by whoever wrote on.
    const isLater = typeof from === 'number' && (typeof to !== 'number' || from < to);
    const only =
      isLater && timeline
        ? onlyWriterBetween(timeline.moments, from, typeof to === 'number' ? to : null)
        : null;
    return { session, ...authorsOfChanges(comparison, differences, written, only) };
  }, [session, comparison, differences, written, timeline, from, to]);
}

/** Who wrote the article as it was at a point of its history; `shown` is what is shown of that. */
function useWrittenBy(session: ArticleSession, point: Point, shown: Article | null): WrittenBy | null {
  const [past, setPast] = useState<{ point: Point; written: WrittenBy } | null>(null);
  useEffect(() => {
    if (typeof point !== 'number') return;
    let left = false;
    void library.call('history:written', { article: session.id, sequence: point }).then((answer) => {
      // A fault is told by whoever asks for the state itself.
      if (!left && answer.ok) setPast({ point, written: answer.value });
    });
    return () => {
      left = true;
    };
  }, [session, point]);
  const here = useMemo(() => {
    if (typeof point === 'number' || !shown || !session.whole.value) return null;
    if (point === 'now') return writtenBy(session.doc);
    // Who set a value says nothing of who suggests another.
    return { ...writtenBy(session.doc, 'accepted'), values: {} };
  }, [session, point, shown]);
  return typeof point === 'number' ? (past?.point === point ? past.written : null) : here;
}
