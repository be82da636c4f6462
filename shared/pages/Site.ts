import type { ArticleLanguage } from '../article/Article';
import type { PageBlock } from './PageBlock';
import type { Policies } from './Policies';

/** The site pages are made for. */
export interface Site {
  name: string;
  /** Absolute https address that ends in a slash. */
  address: string;
  language: ArticleLanguage;
  /** Where its publisher says how it works; left out where it says nothing. */
  policies?: Policies | undefined;
  /** What its articles' pages leave out of what stands beside and under them; nothing where this is left out. */
  leftOut?: readonly PageBlock[] | undefined;
}
