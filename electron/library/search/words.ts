import { foldText } from '../../../shared/language/foldText';

/** A word of a text: folded, and where it stands. */
export interface TextWord {
  word: string;
  start: number;
  end: number;
}

/** Letters and digits, and the places of accents that were written as characters of their own. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\u0000]*/gu;

/** The same from a place on, and at a place where one begins. */
const next = new RegExp(word);
const beginning = /(?<![\p{L}\p{N}]\u0000*)[\p{L}\p{N}][\p{L}\p{N}\u0000]*/uy;

/** The words of a text one after the other, without case and diacritics. */
export function* wordsOf(text: string): Generator<TextWord> {
  for (const match of foldLines(text).matchAll(word)) yield wordOf(match);
}

/** A text without case and diacritics, as long as it is. Lines of plain letters are folded much faster than others. */
export function foldLines(text: string): string {
  return text.split('\n').map(foldText).join('\n');
}

/** The word of a folded text that begins at a place; null where none does. */
export function wordAt(folded: string, place: number): TextWord | null {
  beginning.lastIndex = place;
  const match = beginning.exec(folded);
  return match && wordOf(match);
}

/** The first word of a folded text that begins at a place or after it; null where none is left. */
export function wordFrom(folded: string, place: number): TextWord | null {
  next.lastIndex = place;
  const match = next.exec(folded);
  return match && wordOf(match);
}

function wordOf({ 0: found, index }: RegExpExecArray): TextWord {
  return {
    word: found.includes('\u0000') ? found.replaceAll('\u0000', '') : found,
    start: index,
    end: index + found.length,
  };
}
