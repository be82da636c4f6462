import type { Article } from '../article/Article';
import { plainText } from '../article/flatText';
import { shorten } from './shorten';

/** What search engines show at most. */
export const longestDescription = 200;

/** Less than this tells a reader too little. */
const shortest = 50;

/**
 * The description of an article for head, cards and feeds: the standfirst, and where that says little
 * the paragraphs after it, cut at a word. What is short even so has the headline before it.
 */
export function describe(article: Pick<Article, 'standfirst' | 'body' | 'headline'>): string {
  let text = tidy(plainText(article.standfirst));
  for (const block of article.body) {
    if (text.length >= shortest) break;
    if (block.kind === 'paragraph') text = tidy(`${text} ${plainText(block.runs)}`);
  }
  const headline = tidy(article.headline);
  if (text.length < shortest && headline) text = text ? `${headline}: ${text}` : headline;
  return shorten(text, longestDescription);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
