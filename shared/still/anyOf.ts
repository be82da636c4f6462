/**
 * The words as the source of a regular expression that finds any of them, the longest first, whatever the
 * white space inside; one that finds nothing for none. For expressions with the flags `iu`.
 */
export function anyOf(words: readonly string[]): string {
  if (!words.length) return '(?!)';
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/ /gu, '\\s+'))
    .join('|');
}
