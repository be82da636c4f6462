import type { FoundPlace } from './findPlaces';

/** Plain words with places in them replaced, which come in order. */
export function replaceInWords(words: string, places: readonly FoundPlace[]): string {
  let said = '';
  let at = 0;
  for (const { from, until, becomes } of places) {
    said += words.slice(at, from) + becomes;
    at = until;
  }
  return said + words.slice(at);
}
