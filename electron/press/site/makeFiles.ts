import { FaultError } from '../../../shared/faults/FaultError';
import type { PageArticle } from '../../../shared/pages/PageArticle';
import type { PlannedRendition } from '../../../shared/pages/PlannedRendition';
import type { SiteFile } from '../../../shared/pages/SitePlan';
import type { MadePage, PagesJob, WrittenFile } from '../pages/makePages';
import { makePages } from '../pages/makePages';
import type { PageRenderer } from '../pages/PageRenderer';

/** What was made of a file of a site. */
export interface MadeSiteFile extends MadePage {
  /** The copies of pictures it shows, by path. */
  renditions: ReadonlyMap<string, PlannedRendition>;
}

/** A file of a plan that is not a theme's own, and the SHA-256 of the bytes that lie there already; '' for none. */
export interface FileToMake {
  file: SiteFile;
  there: string;
}

/**
 * Makes files of a site's plan from their articles, and writes those that differ from what is there under the folder;
 * null to write none. Throws what `makePages` throws, and `article-missing`.
 */
export function makeFiles(
  files: readonly FileToMake[],
  whole: ReadonlyMap<string, PageArticle>,
  folder: string | null,
  renderer: PageRenderer,
): MadeSiteFile[] {
  const renditions: MadeSiteFile['renditions'][] = [];
  const pages: PagesJob['files'] = [];
  for (const { file, there } of files) {
    const made = file.make((id) => whole.get(id) ?? missing(id));
    renditions.push(made.renditions);
    pages.push({ file: made.file as WrittenFile, there });
  }
  return makePages({ files: pages, folder }, renderer).map((made, at) => ({
    ...made,
    renditions: renditions[at] ?? new Map(),
  }));
}

function missing(article: string): never {
  throw new FaultError({ kind: 'article-missing', article });
}
