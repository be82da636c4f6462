import type { Article } from './Article';
import { plainText } from './flatText';

/** How fast people read Dutch and English news, in words a minute. */
const wordsPerMinute = 230;

/** Words as a newsroom counts them: runs of characters between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  for (const part of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(part)) words++;
  return words;
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
