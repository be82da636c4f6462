import type { Article, ArticleLanguage } from '../article/Article';
import { slugOf } from '../article/slug';
import { safePart } from './safePart';

/** What the folder of a bundle is called that begins with this article. */
export function bundleName({ slug, headline }: Pick<Article, 'slug' | 'headline'>): string {
  return safePart(slugOf(slug || headline, 'artikel'));
}

/** What the folder of an edition's bundle is called, in the language of the site: not as an article's can be. */
export function editionBundleName(name: string, language: ArticleLanguage): string {
  const word = { nl: 'editie', en: 'edition' }[language];
  return safePart(`${word}-${slugOf(name, word)}`);
}
