import type { Article } from '../article/Article';
import { plainText } from '../article/flatText';

/** What search engines show at most. */
const longest = 200;

/** The description of an article for head, cards and feeds: the standfirst, else the first paragraph, cut at a word. */
export function describe(article: Pick<Article, 'standfirst' | 'body' | 'headline'>): string {
  const opening = article.body.find((block) => block.kind === 'paragraph' && plainText(block.runs).trim());
  const text =
    plainText(article.standfirst).trim() ||
    (opening ? plainText(opening.runs).trim() : '') ||
    article.headline;
  return shorten(text.replace(/\s+/g, ' '));
}

function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > longest / 2 ? end : cut.length).replace(/[\s,;:–-]+$/, '')}…`;
}
