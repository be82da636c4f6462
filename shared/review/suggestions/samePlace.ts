import type { SuggestedPlace } from './ValueSuggestion';

/** Whether two suggestions are about the same value. */
export function samePlace(one: SuggestedPlace, other: SuggestedPlace): boolean {
  if (one.kind === 'tag') return other.kind === 'tag' && one.tag === other.tag;
  return other.kind === 'still' && one.still === other.still && one.key === other.key;
}
