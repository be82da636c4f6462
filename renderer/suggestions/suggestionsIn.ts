import { suggestionsOf } from '../../shared/article/documentShape';
import { readSuggestions } from '../../shared/review/suggestions/readSuggestions';
import type { Suggestion } from '../../shared/review/suggestions/Suggestion';
import type { ArticleSession } from '../session/ArticleSession';
import { Observable } from '../session/Observable';

const none: readonly Suggestion[] = [];
const lists = new WeakMap<ArticleSession, Observable<readonly Suggestion[]>>();

/**
 * The suggestions in an open article that wait for a decision, in reading order: as soon as one is begun or decided on,
 * and of what is typed in them a moment behind the typing. None as long as the document is not taken in.
 */
export function suggestionsIn(session: ArticleSession): Observable<readonly Suggestion[]> {
  const known = lists.get(session);
  if (known) return known;
  const list = new Observable<readonly Suggestion[]>(none);
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
function follow(session: ArticleSession, list: Observable<readonly Suggestion[]>): void {
  const { doc } = session;
  let said = '';
  const read = (): void => {
    const suggestions = readSuggestions(doc);
    // Who only typed elsewhere has changed none of them.
    const says = JSON.stringify(suggestions);
    if (says === said) return;
    said = says;
    list.set(suggestions.length > 0 ? suggestions : none);
  };
  read();
  suggestionsOf(doc).observe(read);
  session.digest.current.watch(read);
}
