import type { ArticleLanguage } from '../article/Article';

/** The site pages are made for. */
export interface Site {
  name: string;
  /** Absolute https address that ends in a slash. */
  address: string;
  language: ArticleLanguage;
}
