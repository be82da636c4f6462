import { useMemo } from 'react';
import type { Thread } from '../../shared/review/threads/Thread';
import { isOpen } from '../../shared/review/threads/Thread';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { threadsIn } from './threadsIn';

/** The threads of an article that wait for somebody, in reading order; the very same as long as none changes. */
export function useOpenThreads(session: ArticleSession): readonly Thread[] {
  const threads = useObservable(threadsIn(session));
  return useMemo(() => threads.filter(isOpen), [threads]);
}
