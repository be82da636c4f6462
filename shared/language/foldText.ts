/** Characters beyond ASCII, folded before; there are few different ones in a library. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // What a character unfolds into may be longer (ﬁ); its first unit keeps the length.
  const one = folded.charAt(0) || '\u0000';
  known.set(character, one);
  return one;
}

/**
 * A text as it is searched: without case and diacritics. It is exactly as long as the text, so that what
 * is found in it can be pointed at in the text.
 */
export function foldText(text: string): string {
  // Almost all text is plain: lower case is then enough, and much faster.
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    folded += character < '\u0080' ? character.toLowerCase() : foldCharacter(character);
  }
  return folded;
}

/** A query's words, folded; none for a query of only white space. */
export function queryWords(query: string): string[] {
  return foldText(query).split(/\s+/).filter(Boolean);
}

/** Where folded words stand in a text: stretches in order, those that touch made one. */
export function findWords(text: string, words: readonly string[]): [start: number, end: number][] {
  const folded = foldText(text);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push([at, at + word.length]);
    }
  }
  return joinStretches(found);
}

/** Sorted, with stretches that touch or overlap made one. */
export function joinStretches(stretches: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
