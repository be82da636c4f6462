import { foldText } from '../../../shared/language/foldText';

/** A word of a text: folded, and where it stands. */
export interface TextWord {
  word: string;
  start: number;
  end: number;
}

/** Letters and digits, and the places of accents that were written as characters of their own. */
const shape = /[\p{L}\p{N}][\p{L}\p{N}\u0000]*/gu;

/** The words of a text one after the other, without case and diacritics. */
export function* wordsOf(text: string): Generator<TextWord> {
  for (const match of foldText(text).matchAll(shape)) {
    const [found] = match;
    yield {
      word: found.includes('\u0000') ? found.replaceAll('\u0000', '') : found,
      start: match.index,
      end: match.index + found.length,
    };
  }
}
