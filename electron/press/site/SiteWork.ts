import { readPrinted } from '../../../shared/pages/ListedArticle';
import type { ListedArticle } from '../../../shared/pages/ListedArticle';
import type { PageArticle } from '../../../shared/pages/PageArticle';
import { planSite } from '../../../shared/pages/planSite';
import type { SiteFile } from '../../../shared/pages/SitePlan';
import type { SiteArticle } from '../../../shared/bridge/siteCalls';
import { PageRenderer } from '../pages/PageRenderer';
import type { Theme } from '../pages/Theme';
import { KeptArticles } from './KeptArticles';
import type { KnownArticle } from './KnownArticle';
import type { MadeSiteFile } from './makeFiles';
import { makeFiles } from './makeFiles';
import { readSiteArticle } from './readSiteArticle';
import type { ToldSite } from './toldSite';
import { toldInput } from './toldSite';

/** The theme that a thread works with. */
export type WorkTheme = Pick<Theme, 'facts' | 'templates'>;

/** Files to make in a thread: by their paths in the plan. */
export interface ToldFiles {
  files: { path: string; there: string }[];
  /** The articles they need that are not kept there, as `printedText` in UTF-8. */
  articles: ReadonlyMap<string, Uint8Array>;
  folder: string | null;
}

/** An article that was read there. */
export interface ToldArticle {
  id: string;
  known: KnownArticle;
  /** Whether it is kept there until its page is made. */
  isKept: boolean;
}

/**
 * The half of an export's work that another thread can do: reads articles, plans the site as whoever asks has planned
 * it, and makes files of that plan.
 */
export class SiteWork {
  readonly #renderer: PageRenderer;
  readonly #kept = new KeptArticles();
  readonly #listed = new Map<string, ListedArticle>();
  #files = new Map<string, SiteFile>();

  constructor(private readonly theme: WorkTheme) {
    this.#renderer = new PageRenderer(theme);
  }

  /** Reads articles for a day. */
  read({ articles, today }: { articles: readonly SiteArticle[]; today: string }): ToldArticle[] {
    return articles.map((article) => {
      const read = readSiteArticle(article, today);
      const { id } = article;
      const { listed } = read.known;
      if (listed) this.#listed.set(id, listed);
      return { id, known: read.known, isKept: this.#kept.keep(read) };
    });
  }

  /** Plans the site. */
  plan(site: ToldSite): null {
    const { files } = planSite(toldInput(site, this.#listed, this.theme.facts));
    this.#files = new Map(files.map((file) => [file.path, file]));
    return null;
  }

  /** Makes files of the plan, as `makeFiles` does. */
  make({ files, articles, folder }: ToldFiles): MadeSiteFile[] {
    const asked = files.flatMap(({ path, there }) => {
      const file = this.#files.get(path);
      if (!file) throw new Error(`not in the plan: ${path}`);
      return [{ file, there }];
    });
    const whole = new Map<string, PageArticle>();
    for (const id of new Set(asked.flatMap(({ file }) => file.needs))) {
      const told = articles.get(id);
      const page = told ? readPrinted(Buffer.from(told).toString()) : this.#kept.take(id);
      if (page) whole.set(id, page);
    }
    return makeFiles(asked, whole, folder, this.#renderer);
  }
}
