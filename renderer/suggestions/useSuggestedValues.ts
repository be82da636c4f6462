import type * as Y from 'yjs';
import { suggestedValuesOf } from '../../shared/article/documentShape';
import { readSuggestedValues } from '../../shared/review/suggestions/readSuggestedValues';
import type { SuggestedValue } from '../../shared/review/suggestions/ValueSuggestion';
import type { ArticleSession } from '../session/ArticleSession';
import { usePart } from '../session/useSession';

const none: readonly SuggestedValue[] = [];

/** The values that are suggested and not decided on, with every letter, also those that say what there is. */
export function useSuggestedValues(session: ArticleSession): readonly SuggestedValue[] {
  return usePart<readonly SuggestedValue[], Y.Map<unknown>>(
    session,
    suggestedValuesOf,
    readSuggestedValues,
    () => none,
  );
}
