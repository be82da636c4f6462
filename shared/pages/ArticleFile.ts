import type { PageArticle } from './PageArticle';
import type { PlannedRendition } from './PlannedRendition';
import type { Site } from './Site';

/** Where an article stands, and which copies of its own pictures are there. */
export interface ArticlePlace {
  site: Site;
  /** The path of the article's page in its bundle. */
  path: string;
  renditions: readonly { path: string; rendition: PlannedRendition }[];
}

/** A text that lies beside the page of an article, in a format of others. */
export interface ArticleFile {
  /** Its name in the page's folder. */
  name: string;
  /** The article is as its own page prints it. */
  text: (page: PageArticle, place: ArticlePlace) => string;
}
