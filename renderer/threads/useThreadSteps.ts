import { useEffect, useSyncExternalStore } from 'react';
import { threadTexts } from '../../shared/language/threadTexts';
import { isOpen } from '../../shared/review/threads/Thread';
import { useCommand } from '../palette/commandRegistry';
import { showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { useTexts } from '../settings/language';
import { activeThread } from './activeThread';
import { closeRemoved } from './removedNote';
import { showThread } from './showThread';
import { threadsIn } from './threadsIn';

/** Answers to the commands that go from one open thread to the next, in any stage: each is shown in the manuscript. */
export function useThreadSteps(session: ArticleSession): void {
  const texts = useTexts(threadTexts);
  const step = (by: 1 | -1): void => {
    const open = threadsIn(session).value.filter(isOpen);
    const at = open.findIndex(({ id }) => id === activeThread.value);
    const next = open[at < 0 ? (by > 0 ? 0 : open.length - 1) : (at + by + open.length) % open.length];
    if (next) showThread(session, next);
    else showNote({ text: texts.noneOpen });
  };
  // What one was at in one article means nothing in the next.
  useEffect(
    () => () => {
      activeThread.set('');
      closeRemoved();
    },
    [session],
  );
  // Keys say so too.
  const because = useIsNoneOpen(session) ? texts.noneOpen : undefined;
  useCommand('comment.next', () => step(1), true, because);
  useCommand('comment.previous', () => step(-1), true, because);
}

/** Whether no thread is open: where they stand, which changes with every key, is none of a command's business. */
function useIsNoneOpen(session: ArticleSession): boolean {
  const threads = threadsIn(session);
  return useSyncExternalStore(threads.watch, () => !threads.value.some(isOpen));
}
