import { textNames } from '../../shared/article/textNames';
import type { TextPlace } from './TextPlace';

/** A caret, or selected words, in one of the texts. */
export type Spot = Pick<TextPlace, 'text' | 'from' | 'until'>;

/** The first of these places, which are in order, that begins where a spot ends or after; beyond the last the first; -1 for none. */
export function nextPlace(places: readonly Spot[], spot: Spot): number {
  const next = places.findIndex((place) => {
    const order = compareTexts(place, spot);
    return order > 0 || (order === 0 && place.from >= spot.until);
  });
  return next < 0 ? Math.min(0, places.length - 1) : next;
}

/** The last of them that ends where the spot begins or before; beyond the first the last; -1 for none. */
export function previousPlace(places: readonly Spot[], spot: Spot): number {
  const previous = places.findLastIndex((place) => {
    const order = compareTexts(place, spot);
    return order < 0 || (order === 0 && place.until <= spot.from);
  });
  return previous < 0 ? places.length - 1 : previous;
}

function compareTexts(one: Spot, other: Spot): number {
  return textNames.indexOf(one.text) - textNames.indexOf(other.text);
}
