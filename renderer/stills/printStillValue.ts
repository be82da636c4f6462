import { sourceTypeTexts } from '../../shared/language/sourceTypeTexts';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Language } from '../../shared/language/Texts';
import { printDateFigures } from '../../shared/language/typedDate';
import { digitalSourceType } from '../../shared/still/digitalSourceTypes';
import type { StillCreditField } from '../../shared/still/Still';

/** Prints one of a still's values for people: days in figures, flags and terms in words, the rest as it is. */
export function printStillValue(name: StillCreditField, value: string, language: Language): string {
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
      return stillTexts[language].yes;
    case 'digitalSourceType': {
      const term = digitalSourceType(value);
      return term ? sourceTypeTexts[language][term] : value;
    }
    default:
      return value;
  }
}
