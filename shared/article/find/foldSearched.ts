import type { FindQuery } from './FindQuery';

/** A text as it is looked through. */
export interface FoldedText {
  text: string;
  /** Of which stretch of the text as it stands each of its characters comes; null where that is its own place. */
  of: readonly Stretch[] | null;
}

interface Stretch {
  from: number;
  until: number;
}

type Folding = Pick<FindQuery, 'matchCase' | 'matchAccents'>;

/** Signs that a keyboard does not have, or that cannot be seen, each with what is typed for it. */
const typedFor: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛ʼ′'].map((sign) => [sign, "'"] as const),
  ...[...'“”„‟″'].map((sign) => [sign, '"'] as const),
  ...['\u00a0', '\u2007', '\u2009', '\u202f'].map((space) => [space, ' '] as const),
  ['\u2011', '-'],
  ...['\u00ad', '\u200b', '\u2060', '\ufeff'].map((nothing) => [nothing, ''] as const),
]);

/** A character with the accents that stand on it; accents with nothing under them. */
const letters = /\P{M}\p{M}*|\p{M}+/gu;

const known = new Map<string, string>();

/**
 * Without case and accents, as far as they do not count. A character and its accents are one, however they are written;
 * what one character unfolds into (`ß`) may be longer.
 */
export function foldSearched(text: string, folding: Folding): FoldedText {
  // Almost all text is plain, and then every character keeps its place.
  if (/^[\u0000-\u007f]*$/.test(text))
    return { text: folding.matchCase ? text : text.toLowerCase(), of: null };
  let folded = '';
  const of: Stretch[] = [];
  for (const { 0: letter, index } of text.matchAll(letters)) {
    const becomes = foldLetter(letter, folding);
    folded += becomes;
    const stretch = { from: index, until: index + letter.length };
    for (let i = 0; i < becomes.length; i++) of.push(stretch);
  }
  return { text: folded, of };
}

function foldLetter(letter: string, { matchCase, matchAccents }: Folding): string {
  const key = `${matchCase ? 1 : 0}${matchAccents ? 1 : 0}${letter}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const plain = matchAccents ? letter.normalize('NFC') : withoutAccents(letter);
  // By way of capitals, so that `ς` and `σ` are one, and `ß` is `ss`.
  const folded = matchCase ? plain : plain.toUpperCase().toLowerCase();
  if (known.size < 4096) known.set(key, folded);
  return folded;
}

function withoutAccents(letter: string): string {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '') || letter;
  return typedFor.get(bare) ?? bare.normalize('NFC');
}
