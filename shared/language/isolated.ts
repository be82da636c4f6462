const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFF]|[\uD802\uD803\uD83A\uD83B]/;

/**
 * Somebody's own words, to stand in a sentence: where some of them run from right to left they are set apart, so that
 * what stands around them keeps its order. Unchanged where none do.
 */
export function isolated(words: string): string {
  return rightToLeft.test(words) ? `\u2068${words}\u2069` : words;
}
