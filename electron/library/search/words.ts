import { foldText } from '../../../shared/language/foldText';

/** A word of a text: folded, and where it stands. */
export interface TextWord {
  word: string;
  start: number;
  end: number;
}

/** Letters and digits, and the places of accents that were written as characters of their own. */
const shape = /[\p{L}\p{N}][\p{L}\p{N}\u0000]*/gu;

/**
 * The words of a text one after the other, without case and diacritics. It is folded line by line, as far as words
 * are asked for: whoever looks for the first match of many texts needs the beginning of most.
 */
export function* wordsOf(text: string): Generator<TextWord> {
  for (let begin = 0; begin < text.length;) {
    const newline = text.indexOf('\n', begin);
    const end = newline === -1 ? text.length : newline + 1;
    yield* wordsOfLine(text.slice(begin, end), begin);
    begin = end;
  }
}

function* wordsOfLine(line: string, begin: number): Generator<TextWord> {
  for (const match of foldText(line).matchAll(shape)) {
    const [found] = match;
    yield {
      word: found.includes('\u0000') ? found.replaceAll('\u0000', '') : found,
      start: begin + match.index,
      end: begin + match.index + found.length,
    };
  }
}
