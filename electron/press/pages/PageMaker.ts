import type { MadePage, PagesJob } from './makePages';
import { makePages } from './makePages';
import type { PageRenderer } from './PageRenderer';

/** Makes pages, here or elsewhere. */
export interface PageMaker {
  /** What `makePages` answers or throws; jobs are done in the order in which they come. */
  make(job: PagesJob): Promise<MadePage[]>;
  /** Nothing is asked of it any more; once it is closed it writes nothing more. */
  close(): Promise<void>;
}

/** Makes pages in this very thread: a few are made before another could begin. */
export function pageMakerHere(renderer: PageRenderer): PageMaker {
  return {
    make: (job) => Promise.resolve().then(() => makePages(job, renderer)),
    close: () => Promise.resolve(),
  };
}
