import { partsTexts } from '../../language/partsTexts';
import { reviewTexts } from '../../language/reviewTexts';
import { stillTexts } from '../../language/stillTexts';
import type { Language } from '../../language/Texts';
import type { ValuePlace } from './BothChanged';

/** What a value is of, for people: `Naamregel`, `Alt-tekst`. */
export function nameValue(place: ValuePlace, language: Language): string {
  const texts = reviewTexts[language];
  if (place.kind === 'field') return texts.fields[place.field];
  if (place.kind === 'correction') return texts.corrections;
  const { part } = place;
  if (part === 'altText') return texts.altText;
  return part === 'original' || part === 'focus' || part === 'crops'
    ? texts.picture
    : stillTexts[language].fields[part];
}

/** A value as people know it: a status by its name. */
export function printValue(place: ValuePlace, value: string, language: Language): string {
  const names: Readonly<Record<string, string>> =
    place.kind === 'field' && place.field === 'status'
      ? partsTexts[language].statuses
      : place.kind === 'still' && place.part === 'kind'
        ? stillTexts[language].kinds
        : {};
  return names[value] ?? value;
}
