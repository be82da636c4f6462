import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { suggesting, suggestionView } from './suggesting';
import { allSuggestionsIn } from './allSuggestionsIn';
import './suggestions.css';

/** Whether there is anything for the strip over the manuscript to say. */
export function useSuggestionBar(session: ArticleSession): boolean {
  const some = useObservable(allSuggestionsIn(session)).length > 0;
  const on = useObservable(suggesting);
  const view = useObservable(suggestionView);
  return some || on || view !== 'marks';
}
