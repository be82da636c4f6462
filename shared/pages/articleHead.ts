import type { Article } from '../article/Article';
import { describe } from './describe';
import type { HeadWords } from './headWords';

/** What the head of an article's page says of it, before it is fitted to what is shown of a head. */
export function articleHead(
  article: Pick<Article, 'headline' | 'seoTitle' | 'standfirst' | 'body'>,
): HeadWords {
  return { title: article.seoTitle || article.headline, description: describe(article) };
}
