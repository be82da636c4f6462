import { useMemo } from 'react';
import type { WordsThen } from '../../shared/review/threads/wordsThen';
import { showFault } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { library } from '../session/bridge';
import { useObservable } from '../session/Observable';
import { threadsIn } from '../threads/threadsIn';
import type { Point } from './versionRows';

/** Where the words of the article's threads stood at a point of its history, for when that is put back. */
export function useWordsThen(session: ArticleSession, point: Point): Promise<readonly WordsThen[]> {
  const has = useObservable(threadsIn(session)).length > 0;
  // Asked for at once: what is put back is what one saw when one said so.
  return useMemo(() => (has ? wordsAt(session, point) : Promise.resolve([])), [session, point, has]);
}

async function wordsAt(session: ArticleSession, point: Point): Promise<readonly WordsThen[]> {
  if (typeof point !== 'number') return [];
  const answer = await library.call('history:words', { article: session.id, sequence: point });
  if (answer.ok) return answer.value;
  showFault(answer.fault);
  return [];
}
