import { measuredTexts } from '../../shared/language/measuredTexts';
import { printNumber } from '../../shared/language/numbers';
import { partsTexts } from '../../shared/language/partsTexts';
import type { Language } from '../../shared/language/Texts';
import { printDateFigures } from '../../shared/language/typedDate';
import type { Measured } from '../../shared/preflight/Measured';

/** What a check measured, as it stands beside it. */
export function printMeasured(measured: Measured, language: Language): string {
  const texts = measuredTexts[language];
  const print = (value: number): string => printNumber(value, language);
  switch (measured.is) {
    case 'all':
      return texts.all(print(measured.count));
    case 'characters':
      return texts.characters(print(measured.length), print(measured.longest));
    case 'width':
      return `${print(measured.width)} px`;
    case 'until':
      return texts.until(printDateFigures(measured.day, language));
    case 'language':
      return partsTexts[language].languages[measured.language];
    default: {
      const [one, many] = texts.counted[measured.is];
      return `${print(measured.count)} ${measured.count === 1 ? one : many}`;
    }
  }
}
