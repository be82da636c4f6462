import { useMemo } from 'react';
import { stillAsSuggested } from '../../shared/review/suggestions/stillAsSuggested';
import type { Still } from '../../shared/still/Still';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { suggesting } from './suggesting';
import { useSuggestedValues } from './useSuggestedValues';
import { useWriterHere } from '../settings/writerHere';

/** A still as its fields show it: as it is, and while one suggests with all that one suggests of it oneself. */
export function useShownStill(session: ArticleSession, still: Still): Still {
  const on = useObservable(suggesting);
  const all = useSuggestedValues(session);
  const by = useWriterHere();
  return useMemo(() => (on ? stillAsSuggested(still, all, by) : still), [on, still, all, by]);
}
