import type { Article } from './Article';
import { plainText } from './flatText';

/** How fast people read Dutch and English news, in words a minute. */
const wordsPerMinute = 230;

/** Words as a newsroom counts them: runs of characters between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32) counted = false;
    else if (!counted && isLetterOrDigit(unit)) {
      counted = true;
      words++;
    } else if (unit < 33 || unit > 127) {
      // Rare: white space of another kind, or a letter that is not one of the alphabet.
      const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
      if (/\s/.test(character)) counted = false;
      else if (!counted && /[\p{L}\p{N}]/u.test(character)) {
        counted = true;
        words++;
      }
      at += character.length - 1;
    }
  }
  return words;
}

/** One of ASCII. */
function isLetterOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** The words of headline, standfirst and body; captions are not counted. `count` counts those of one text. */
export function articleWords(
  article: Pick<Article, 'headline' | 'standfirst' | 'body'>,
  count: (text: string) => number = countWords,
): number {
  let words = count(article.headline) + count(plainText(article.standfirst));
  for (const block of article.body) if (block.kind !== 'still') words += count(plainText(block.runs));
  return words;
}

/** Reading time in whole minutes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
