import type { Author } from '../../article/Author';
import type { Still } from '../../still/Still';
import { ownSuggestedValues } from './suggestValue';
import type { SuggestedValue } from './ValueSuggestion';
import { suggestedStillKeys } from './ValueSuggestion';

/** A still with all that somebody suggests of it, as if that were taken over; the still itself where that is nothing. */
export function stillAsSuggested(still: Still, all: readonly SuggestedValue[], who: Author | string): Still {
  const change = suggestedStillKeys.flatMap((key) => {
    const own = ownSuggestedValues(all, { kind: 'still', still: still.id, key }, who).at(-1);
    return own && own.to !== still[key] ? [[key, own.to]] : [];
  });
  return change.length > 0 ? ({ ...still, ...Object.fromEntries(change) } as Still) : still;
}
