import { useMemo } from 'react';
import type * as Y from 'yjs';
import { suggestedValuesOf, suggestionsOf } from '../../shared/article/documentShape';
import type { DecidedSuggestion } from '../../shared/review/suggestions/readDecided';
import { decidedInTexts, decidedValues, readDecided } from '../../shared/review/suggestions/readDecided';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { usePart } from '../session/useSession';
import { suggestionsIn } from './suggestionsIn';

const none: readonly string[] = [];

/**
 * How many suggestions were decided on in an open article, and while `told` what they are, the last first. What is
 * decided on is noted beside the text: nothing is read with a key that is typed in it.
 */
export function useDecided(
  session: ArticleSession,
  told: boolean,
): { count: number; decided: readonly DecidedSuggestion[] } {
  const inTexts = usePart<readonly string[], unknown>(session, suggestionsOf, decidedInTexts, () => none);
  const ofValues = usePart<readonly string[], Y.Map<unknown>>(
    session,
    suggestedValuesOf,
    decidedValues,
    () => none,
  );
  const open = useObservable(suggestionsIn(session));
  const noted = useMemo(() => new Set(inTexts), [inTexts]);
  // As one word: what is typed in a suggestion makes another list of them, with the same ones in it.
  const again = [...new Set(open.map(({ id }) => id))].filter((id) => noted.has(id)).join(' ');
  const waiting = useMemo(() => new Set(again.split(' ').filter(Boolean)), [again]);
  const decided = useMemo(
    () => (told && inTexts.length + ofValues.length > 0 ? readDecided(session.doc, waiting) : []),
    [session, told, inTexts, ofValues, waiting],
  );
  return { count: inTexts.length + ofValues.length - waiting.size, decided };
}
