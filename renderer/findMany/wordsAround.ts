/** How many characters around a place are shown, before it and after it. */
const before = 44;
const after = 72;

/** The words around a place of a text, cut at a word where there is more. */
export function wordsAround(
  words: string,
  { from, until }: { from: number; until: number },
): { before: string; after: string } {
  const start = Math.max(0, from - before);
  const end = Math.min(words.length, until + after);
  const head = words.slice(start, from).replaceAll('\n', ' ');
  const tail = words.slice(until, end).replaceAll('\n', ' ');
  return {
    before: start > 0 ? `… ${head.replace(/^\S*\s/u, '')}` : head,
    after: end < words.length ? `${tail.replace(/\s\S*$/u, '')} …` : tail,
  };
}
