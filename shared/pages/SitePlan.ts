import type { PlannedFile } from './BundlePlan';
import type { NewAddress } from './KeptAddresses';
import type { ListedArticle } from './ListedArticle';
import type { PageArticle } from './PageArticle';
import type { PlannedRendition } from './PlannedRendition';
import type { RelatedLists } from './relatedLists';
import type { SiteBasis } from './SiteBasis';
import type { ListPlace, SitemapFile } from './sitemaps/planSitemaps';

/** A file of the site and the copies of pictures it shows. */
export interface MadeFile {
  file: Exclude<PlannedFile, { kind: 'rendition' | 'manifest' }>;
  /** By path. */
  renditions: ReadonlyMap<string, PlannedRendition>;
}

/** A file of a site before it is made: where it lies, what it depends on, and how it is made. */
export interface SiteFile {
  path: string;
  /**
   * Names in short all that decides the file's bytes and the pictures it asks for. As long as a path has the same key,
   * what was made before is what would be made now.
   */
  key: () => string;
  /** The articles that have to be there whole to make it. */
  needs: readonly string[];
  make(whole: (article: string) => PageArticle): MadeFile;
}

/** A whole site before a byte of it is made. */
export interface SitePlan {
  /** By path in code-unit order; without renditions, which pages ask for when they are made, and without the manifest. */
  files: readonly SiteFile[];
  /** The paths of the articles' pages, by article. */
  articles: ReadonlyMap<string, string>;
  /** The addresses of articles that have to be kept once this is exported. */
  fresh: readonly NewAddress[];
  /** For the next plan of the same site. */
  basis: SiteBasis;
  parts: SiteParts;
}

/** The page of an article with what lies beside it, and what its lists were when it was planned. */
export interface PlannedArticle {
  listed: ListedArticle;
  around: RelatedLists;
  files: readonly SiteFile[];
}

/** The files of a plan by what they were planned from. */
export interface SiteParts {
  /** In the order of the newest. */
  articles: PlannedArticle[];
  lists: Map<readonly ListedArticle[], { files: SiteFile[]; places: ListPlace[] }>;
  sitemaps: Map<SitemapFile, SiteFile>;
  /** Those that are planned anew every time. */
  others: SiteFile[];
}
