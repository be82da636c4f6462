import { reviewTexts } from '../../shared/language/reviewTexts';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Language } from '../../shared/language/Texts';
import type { Difference } from '../../shared/review/differencesOf';

/** What a difference is in, for people: `Alinea 4`, `Naamregel`, `Alt-tekst`. */
export function nameDifference({ place }: Difference, language: Language): string {
  const texts = reviewTexts[language];
  switch (place.in) {
    case 'headline':
    case 'standfirst':
    case 'tags':
    case 'corrections':
      return texts[place.in];
    case 'block':
      return `${texts.blocks[place.kind]} ${place.number + 2}`;
    case 'field':
      return texts.fields[place.field];
    case 'still':
      if (place.part === null || place.part === 'original' || place.part === 'focus') return texts.picture;
      return place.part === 'altText' ? texts.altText : stillTexts[language].fields[place.part];
  }
}
