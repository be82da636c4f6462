import { sourceTypeTexts } from '../../shared/language/sourceTypeTexts';
import { stillTexts } from '../../shared/language/stillTexts';
import { printDateFigures } from '../../shared/language/typedDate';
import { digitalSourceType } from '../../shared/still/digitalSourceTypes';
import type { StillCreditField } from '../../shared/still/Still';
import { useLanguage, useTexts } from '../settings/language';

/** Prints one of a still's values for people: days in figures, flags and terms in words, the rest as it is. */
export function usePrintValue(): (name: StillCreditField, value: string) => string {
  const words = useTexts(stillTexts);
  const types = useTexts(sourceTypeTexts);
  const language = useLanguage();
  return (name, value) => {
    if (!value) return '';
    switch (name) {
      case 'expires':
      case 'dateCreated':
        return printDateFigures(value, language);
      case 'usableFrom': {
        const time = value.slice(11, 16);
        return [printDateFigures(value, language), time].filter(Boolean).join(' ');
      }
      case 'onlyWithArticle':
      case 'notForArchive':
        return words.yes;
      case 'digitalSourceType': {
        const term = digitalSourceType(value);
        return term ? types[term] : value;
      }
      default:
        return value;
    }
  };
}
