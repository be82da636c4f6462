import { commentsOf, threadsOf } from '../../shared/article/documentShape';
import { readThreads } from '../../shared/review/threads/readThreads';
import type { Thread } from '../../shared/review/threads/Thread';
import type { ArticleSession } from '../session/ArticleSession';
import { Observable } from '../session/Observable';

const none: readonly Thread[] = [];
const lists = new WeakMap<ArticleSession, Observable<readonly Thread[]>>();

/**
 * The threads of an open article: as soon as any of them changes, and of where their words stand a moment behind the
 * typing. None as long as the document is not taken in.
 */
export function threadsIn(session: ArticleSession): Observable<readonly Thread[]> {
  const known = lists.get(session);
  if (known) return known;
  const list = new Observable<readonly Thread[]>(none);
  lists.set(session, list);
  if (session.whole.value) follow(session, list);
  else {
    const stop = session.whole.watch(() => {
      stop();
      follow(session, list);
    });
  }
  return list;
}

/** Until the document is no more. */
function follow(session: ArticleSession, list: Observable<readonly Thread[]>): void {
  const { doc } = session;
  let said = '';
  const read = (): void => {
    const threads = readThreads(doc);
    // Who only typed elsewhere has changed none of them.
    const says = JSON.stringify(threads);
    if (says === said) return;
    said = says;
    list.set(threads.length > 0 ? threads : none);
  };
  read();
  threadsOf(doc).observeDeep(read);
  commentsOf(doc).observe(read);
  session.digest.current.watch(read);
}
