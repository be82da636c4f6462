import type { ArticleFile } from './ArticleFile';
import type { KeptAddresses } from './KeptAddresses';
import type { ListedArticle } from './ListedArticle';
import type { Popularity } from './Popularity';
import type { Site } from './Site';
import type { ThemeFacts } from './ThemeFacts';

/** What a site is planned from. */
export interface SiteInput {
  site: Site;
  theme: ThemeFacts;
  articles: readonly ListedArticle[];
  /** The ids of articles in the order of the front page, which is by date where it is left out. */
  front?: readonly string[] | undefined;
  /** What lies beside the page of each article that is in the feeds; nothing where it is left out. */
  beside?: ArticleFile | undefined;
  /** Under which addresses they were exported before; under none where it is left out. */
  kept?: KeptAddresses;
  /** What the articles' standings among the most read came from. */
  popularity: Popularity;
  /** Stands for all else that decides the bytes of pages: the templates, and the program that fills them. */
  recipe: string;
  /** Stands for the bytes of one of the theme's own files. */
  assetRecipe: (asset: string) => string;
  /** Makes a short name of a text: the same text, the same name. */
  digest: (text: string) => string;
}
