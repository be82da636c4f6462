import type * as Y from 'yjs';
import type { ArticleSession } from './ArticleSession';
import { Observable } from './Observable';
import { sameItems } from './sameItems';

/**
 * A list that is read from the documents of open articles: with what `watch` hears of at once, and of all else in them
 * a moment behind the typing. The very same list as long as nothing in it changed; empty while a document is not taken
 * in.
 */
export function listInArticle<Item>(
  read: (doc: Y.Doc) => readonly Item[],
  watch: (doc: Y.Doc, changed: () => void) => void,
): (session: ArticleSession) => Observable<readonly Item[]> {
  const none: readonly Item[] = [];
  const lists = new WeakMap<ArticleSession, Observable<readonly Item[]>>();
  return (session) => {
    const known = lists.get(session);
    if (known) return known;
    const list = new Observable(none);
    lists.set(session, list);
    // Until the document is no more.
    const follow = (): void => {
      const { doc } = session;
      const look = (): void => {
        const items = read(doc);
        // Who only typed elsewhere has changed none of them.
        if (!sameItems(items, list.value)) list.set(items.length > 0 ? items : none);
      };
      look();
      watch(doc, look);
      session.digest.current.watch(look);
    };
    if (session.whole.value) follow();
    else {
      const stop = session.whole.watch(() => {
        stop();
        follow();
      });
    }
    return list;
  };
}
