import { asAsked, longestWord, splitWords } from './splitWords';

/** Most words that a list of words holds. */
export const mostKeptWords = 2000;

/** What was typed, as a list of words keeps it; null for what is not one word that is ever judged. */
export function keptWord(typed: string): string | null {
  const word = typed.length > longestWord * 2 ? '' : asAsked(typed.trim());
  const [only, more] = splitWords(word);
  return only && !more && only.word === word ? word : null;
}

/** Whether something is a word just as a list keeps it. */
export function isKeptWord(value: unknown): value is string {
  return typeof value === 'string' && keptWord(value) === value;
}
