import type { SoughtTerm } from './parseQuery';
import { stem } from './stem';

/** What the tables of words are asked for: a word or a stem, or with `open` all that begin so. */
export interface Token {
  word: string;
  open: boolean;
}

/** Whether a term asks for a single word in any of its forms, so that its place does not matter. */
export function isSimple({ words, exact }: SoughtTerm): boolean {
  return !exact && words.length === 1;
}

/** What answers to a term that is simple: any of these. */
export function tokensOf({ words: [word = ''], open }: SoughtTerm): Token[] {
  const root = stem(word);
  return root === word
    ? [{ word, open }]
    : [
        { word, open },
        { word: root, open: false },
      ];
}
