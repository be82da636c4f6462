import { useMemo } from 'react';
import { stillAsSuggested } from '../../shared/review/suggestions/stillAsSuggested';
import type { Still } from '../../shared/still/Still';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { suggesting } from './suggesting';
import { useSuggestedValues } from './useSuggestedValues';
import { useAuthorHere } from '../settings/authorHere';

/** A still as its fields show it: as it is, and while one suggests with all that one suggests of it oneself. */
export function useShownStill(session: ArticleSession, still: Still): Still {
  const on = useObservable(suggesting);
  const all = useSuggestedValues(session);
  const { by, person } = useAuthorHere();
  return useMemo(
    () => (on ? stillAsSuggested(still, all, person ? { by, person } : by) : still),
    [on, still, all, by, person],
  );
}
