import type { SiteArticle } from '../../../shared/bridge/siteCalls';
import type { PageArticle } from '../../../shared/pages/PageArticle';
import type { LibraryCaller } from '../loadArticle';
import { loadInTurn, readPage } from './gatherArticles';

/** Articles that are kept as they are printed. */
const mostPages = 500;

/** Bytes of articles that are kept as they came from the library, which take a fifth of the room. */
const mostBytes = 32 * 1024 * 1024;

/**
 * The articles that pages are made of, whole. What was read while the site was looked through is kept until its page
 * is made, as far as there is room; anything else is read from the library.
 */
export class WholeArticles {
  readonly #pages = new Map<string, PageArticle>();
  readonly #raw = new Map<string, SiteArticle>();
  #bytes = 0;

  constructor(
    private readonly library: LibraryCaller,
    private readonly today: string,
  ) {}

  /** Keeps an article that was read, and as it is printed. */
  keep(article: SiteArticle, page: PageArticle): void {
    if (this.#pages.size < mostPages) this.#pages.set(article.id, page);
    else if (this.#bytes + article.json.byteLength <= mostBytes) {
      this.#raw.set(article.id, article);
      this.#bytes += article.json.byteLength;
    }
  }

  /** These articles by id; one that cannot be read is left out. */
  async load(ids: ReadonlySet<string>): Promise<Map<string, PageArticle>> {
    const whole = new Map<string, PageArticle>();
    const unread: string[] = [];
    for (const id of ids) {
      const kept = this.#take(id);
      if (kept) whole.set(id, kept);
      else unread.push(id);
    }
    for await (const article of loadInTurn(this.library, unread)) {
      whole.set(article.id, readPage(article, this.today).page);
    }
    return whole;
  }

  /** Once its page is made, hardly anything asks for it again. */
  #take(id: string): PageArticle | null {
    const page = this.#pages.get(id);
    this.#pages.delete(id);
    if (page) return page;
    const raw = this.#raw.get(id);
    if (!raw) return null;
    this.#raw.delete(id);
    this.#bytes -= raw.json.byteLength;
    return readPage(raw, this.today).page;
  }
}
