import { useEffect, useRef } from 'react';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { allSuggestionsIn } from './allSuggestionsIn';

/** Puts the focus elsewhere once the card of the last suggestion is gone that had it. */
export function useAfterLast(session: ArticleSession, goOn: () => void): void {
  const some = useObservable(allSuggestionsIn(session)).length > 0;
  const had = useRef(some);
  const latest = useRef(goOn);
  latest.current = goOn;
  useEffect(() => {
    if (had.current && !some && document.activeElement === document.body) latest.current();
    had.current = some;
  }, [some]);
}
