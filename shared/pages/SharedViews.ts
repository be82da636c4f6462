import type { PlannedRendition } from './PlannedRendition';
import type { FrameView } from './frameView';
import type { PageArticle } from './PageArticle';
import type { TeaserView } from './teaserView';

/** An article as lists show it, and the copies of pictures that it asks for there, by path. */
export interface SharedTeaser {
  view: TeaserView;
  renditions: ReadonlyMap<string, PlannedRendition>;
}

/** What frames of pages beside each other have alike. */
export type SharedFrame = Omit<FrameView, keyof OwnFrame>;

/** What every page's frame has of its own. */
type OwnFrame = Pick<
  FrameView,
  | 'title'
  | 'description'
  | 'canonical'
  | 'type'
  | 'robots'
  | 'author'
  | 'authorPages'
  | 'card'
  | 'preloads'
  | 'published'
  | 'modified'
  | 'section'
  | 'keywords'
  | 'structuredData'
  | 'date'
>;

/**
 * The parts of pages that are alike on pages that lie beside each other, for from there the same ways lead anywhere
 * else. They are made once, and are the very same values on each: whoever copies such pages together, copies them once.
 * What is kept is that of the folder that was asked for last; pages are planned in the order of their paths.
 */
export class SharedViews {
  #page = '';
  #folder = '';
  readonly #frames = new Map<string, SharedFrame>();
  readonly #teasers = new Map<string, WeakMap<PageArticle['article'], SharedTeaser>>();

  /** The frame of a page by what else decides it, made where no page beside it has made it. */
  frame(page: string, decidedBy: string, make: () => SharedFrame): SharedFrame {
    this.#goTo(page);
    let frame = this.#frames.get(decidedBy);
    if (!frame) this.#frames.set(decidedBy, (frame = make()));
    return frame;
  }

  /** The articles that lists on a page show already, by all else that decides how. */
  teasers(page: string, decidedBy: string): WeakMap<PageArticle['article'], SharedTeaser> {
    this.#goTo(page);
    let teasers = this.#teasers.get(decidedBy);
    if (!teasers) this.#teasers.set(decidedBy, (teasers = new WeakMap()));
    return teasers;
  }

  #goTo(page: string): void {
    if (page === this.#page) return;
    this.#page = page;
    const folder = sharedFolder(page);
    if (folder === this.#folder) return;
    this.#folder = folder;
    this.#frames.clear();
    this.#teasers.clear();
  }
}

/**
 * The folder in which a page's own folder lies, for a page of two folders or more: nothing that others lead to lies in
 * such a page's own folder but the page. Of any other page the path itself, which no other page has.
 */
function sharedFolder(page: string): string {
  if (page.startsWith('/')) return page;
  const own = page.lastIndexOf('/');
  const folder = own > 0 ? page.lastIndexOf('/', own - 1) : -1;
  return folder > 0 ? page.slice(0, folder) : page;
}
