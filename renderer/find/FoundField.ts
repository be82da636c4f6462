import type { FoundPlace } from '../../shared/article/find/findPlaces';
import type { SearchedField } from '../../shared/article/find/searchedFields';
import { suggestedStillKeys } from '../../shared/review/suggestions/ValueSuggestion';

/** A small field in which something was found. */
export interface FoundField {
  field: SearchedField;
  places: readonly FoundPlace[];
}

/** Whether something can be suggested in it, and need not be done. */
export function canBeSuggested({ field }: FoundField): boolean {
  return suggestedStillKeys.some((key) => key === field.name);
}
