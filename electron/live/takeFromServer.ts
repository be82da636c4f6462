import type { Caller } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import type { Answer } from '../../shared/faults/Answer';
import { succeed } from '../../shared/faults/Answer';
import type { FetchStart } from './fetchArticle';
import { fetchArticle } from './fetchArticle';

/** Takes an article that the library does not have from a server, with all that is there. */
export async function takeFromServer(
  article: string,
  library: Pick<Caller<LibraryCalls, LibraryEvents>, 'call'>,
  start: FetchStart,
): Promise<Answer<null>> {
  const fetched = await fetchArticle(article, start);
  if (!fetched.ok) return fetched;
  const { createdAt, bytes } = fetched.value;
  const taken = await library.call('article:take-in', {
    article,
    createdAt,
    updates: [{ at: start.now, bytes }],
  });
  return taken.ok ? succeed(null) : taken;
}
