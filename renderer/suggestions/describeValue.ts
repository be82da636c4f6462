import type { Language } from '../../shared/language/Texts';
import { partsTexts } from '../../shared/language/partsTexts';
import { stillTexts } from '../../shared/language/stillTexts';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import type { SuggestedTo, ValueSuggestion } from '../../shared/review/suggestions/ValueSuggestion';
import type { StillKind } from '../../shared/still/Still';
import { printTag } from '../../shared/tags/printTag';
import { shortened } from './nameSuggestion';

/** A suggested value in words: what it is about, what there is and what it would be; '' for nothing. */
export interface DescribedValue {
  label: string;
  now: string;
  to: string;
  /** All of it in one line. */
  name: string;
}

/** Says a suggested value in words. */
export function describeValue(suggestion: ValueSuggestion, language: Language): DescribedValue {
  const texts = suggestionTexts[language];
  const [now, to] = [suggestion.now, suggestion.to].map((value) =>
    printSuggested(suggestion.about, value, language),
  ) as [string, string];
  const label = labelOf(suggestion, language);
  return { label, now, to, name: texts.changes(label, shortened(now), shortened(to)) };
}

/** One side of a suggested value as it is shown. */
export function printSuggested(
  about: ValueSuggestion['about'],
  value: SuggestedTo,
  language: Language,
): string {
  if (value === null) return '';
  if (typeof value !== 'string') return printTag(value);
  const isKind = about.kind === 'still' && about.key === 'kind' && value !== '';
  return isKind ? stillTexts[language].kinds[value as StillKind] : value;
}

function labelOf({ about, now, to }: ValueSuggestion, language: Language): string {
  if (about.kind === 'still') {
    const { altText, fields } = stillTexts[language];
    return about.key === 'altText' ? altText : fields[about.key];
  }
  const tag = to ?? now;
  const texts = suggestionTexts[language];
  return typeof tag === 'object' && tag ? texts.tagOf(partsTexts[language].kinds[tag.kind]) : texts.tag;
}
