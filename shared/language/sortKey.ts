import { foldText } from './foldText';

/** Longest key, in characters; what is alike so far is in no order. */
const longest = 200;

/**
 * What a text is put in alphabetical order by, compared character by character: case, diacritics and what is
 * no letter or digit do not count, and numbers go by their value.
 */
export function sortKey(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'))
    .trim()
    .slice(0, longest);
}
