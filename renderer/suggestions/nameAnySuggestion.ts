import type { Language } from '../../shared/language/Texts';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import { isAboutValue } from '../../shared/review/suggestions/AnySuggestion';
import { describeValue } from './describeValue';
import { nameSuggestion } from './nameSuggestion';

/** What a suggestion does, in one line, whether it is about words or about a value. */
export function nameAnySuggestion(suggestion: AnySuggestion, language: Language): string {
  return isAboutValue(suggestion)
    ? describeValue(suggestion, language).name
    : nameSuggestion(suggestion, suggestionTexts[language]);
}
