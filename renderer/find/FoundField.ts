import type { FoundPlace } from '../../shared/article/find/findPlaces';
import type { SearchedField } from '../../shared/article/find/searchedFields';

/** A small field in which something was found. */
export interface FoundField {
  field: SearchedField;
  places: readonly FoundPlace[];
}
