import { partsTexts } from '../../shared/language/partsTexts';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Language } from '../../shared/language/Texts';
import type { Difference } from '../../shared/review/differencesOf';

/** The words for the codes that a difference is told in: a status, a kind of still, a yes; null where it is in words. */
export function codeWords(
  { place }: Difference,
  language: Language,
): Readonly<Record<string, string>> | null {
  if (place.in === 'field') return place.field === 'status' ? partsTexts[language].statuses : null;
  if (place.in !== 'still') return null;
  const { kinds, yes } = stillTexts[language];
  switch (place.part) {
    case 'kind':
      return kinds;
    case 'onlyWithArticle':
    case 'notForArchive':
      return { yes };
    default:
      return null;
  }
}
