import type { Article } from '../article/Article';
import { articleHead } from './articleHead';
import type { HeadWords } from './headWords';
import { headWords } from './headWords';
import { keptTogether } from './keepTogether';
import { printable } from './printable';

/** Title and description that the page of an article will have in its head, by all that is done to them on the way. */
export function pageHead(article: Article, siteName: string): HeadWords {
  return headWords(articleHead(printable(keptTogether(article))), siteName);
}
