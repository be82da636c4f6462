import type { ArticleLanguage } from '../article/Article';
import type { Policies } from './Policies';

/** The site pages are made for. */
export interface Site {
  name: string;
  /** Absolute https address that ends in a slash. */
  address: string;
  language: ArticleLanguage;
  /** Where its publisher says how it works; left out where it says nothing. */
  policies?: Policies | undefined;
}
