import { stillsOf, suggestedValuesOf, tagsOf } from '../../shared/article/documentShape';
import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import { readValueSuggestions } from '../../shared/review/suggestions/readValueSuggestions';
import type { ArticleSession } from '../session/ArticleSession';
import { listInArticle } from '../session/listInArticle';
import { Observable } from '../session/Observable';
import { suggestionsIn } from './suggestionsIn';

/** What is suggested of an open article's stills and tags. */
const valuesIn = listInArticle(readValueSuggestions, (doc, changed) => {
  for (const part of [suggestedValuesOf, stillsOf, tagsOf]) part(doc).observeDeep(changed);
});

const lists = new WeakMap<ArticleSession, Observable<readonly AnySuggestion[]>>();

/**
 * All that waits for a decision in an open article: what is suggested in its texts, in reading order, then of its
 * stills and tags. None as long as the document is not taken in.
 */
export function allSuggestionsIn(session: ArticleSession): Observable<readonly AnySuggestion[]> {
  const known = lists.get(session);
  if (known) return known;
  const [texts, values] = [suggestionsIn(session), valuesIn(session)];
  const all = (): readonly AnySuggestion[] =>
    values.value.length > 0 ? [...texts.value, ...values.value] : texts.value;
  const list = new Observable(all());
  lists.set(session, list);
  for (const part of [texts, values]) part.watch(() => list.set(all()));
  return list;
}
