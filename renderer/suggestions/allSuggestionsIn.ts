import { stillsOf, suggestedValuesOf, tagsOf } from '../../shared/article/documentShape';
import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import { readValueSuggestions } from '../../shared/review/suggestions/readValueSuggestions';
import type { ValueSuggestion } from '../../shared/review/suggestions/ValueSuggestion';
import type { ArticleSession } from '../session/ArticleSession';
import { Observable } from '../session/Observable';
import { suggestionsIn } from './suggestionsIn';

const lists = new WeakMap<ArticleSession, Observable<readonly AnySuggestion[]>>();

/**
 * All that waits for a decision in an open article: what is suggested in its texts, in reading order, then of its
 * stills and tags. None as long as the document is not taken in.
 */
export function allSuggestionsIn(session: ArticleSession): Observable<readonly AnySuggestion[]> {
  const known = lists.get(session);
  if (known) return known;
  const texts = suggestionsIn(session);
  const list = new Observable<readonly AnySuggestion[]>(texts.value);
  lists.set(session, list);
  let values: readonly ValueSuggestion[] = [];
  const put = (): void => list.set(values.length > 0 ? [...texts.value, ...values] : texts.value);
  texts.watch(put);
  const follow = (): void => {
    let said = '';
    const read = (): void => {
      const now = readValueSuggestions(session.doc);
      const says = JSON.stringify(now);
      if (says === said) return;
      said = says;
      values = now;
      put();
    };
    read();
    for (const part of [suggestedValuesOf, stillsOf, tagsOf]) part(session.doc).observeDeep(read);
    // Whether a still is in the text at all.
    session.digest.current.watch(read);
  };
  if (session.whole.value) follow();
  else {
    const stop = session.whole.watch(() => {
      stop();
      follow();
    });
  }
  return list;
}
