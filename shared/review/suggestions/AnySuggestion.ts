import type { Suggestion } from './Suggestion';
import type { ValueSuggestion } from './ValueSuggestion';

/** Something suggested, in a text or about a value. */
export type AnySuggestion = Suggestion | ValueSuggestion;

/** Whether what is suggested is a value, and no change of a text. */
export function isAboutValue(suggestion: AnySuggestion): suggestion is ValueSuggestion {
  return 'about' in suggestion;
}
