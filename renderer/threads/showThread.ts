import type { Thread } from '../../shared/review/threads/Thread';
import { threadSpot } from '../../shared/review/threads/threadSpot';
import { showPlace } from '../preflight/showPlace';
import type { ArticleSession } from '../session/ArticleSession';
import { threadsIn } from './threadsIn';

/** Shows what a thread is about in the manuscript, and the thread beside it; one without a place in the text, only that. */
export function showThread(session: ArticleSession, { id }: Pick<Thread, 'id'>): void {
  const { article } = session.digest.now();
  const place = threadsIn(session).value.find((thread) => thread.id === id)?.place;
  const spot = place && threadSpot(article, place);
  showPlace({ ...(spot ?? { part: 'thread' as const }), thread: id });
}
