import { readPrinted } from '../../../shared/pages/ListedArticle';
import type { PageArticle } from '../../../shared/pages/PageArticle';
import type { LibraryCaller } from '../loadArticle';
import type { ReadArticle } from './gatherArticles';
import { loadInTurn, readPage } from './gatherArticles';

/** Articles that are kept as values. */
const mostPages = 500;

/** Bytes of articles that are kept as texts, which take a fifth of the room. */
const mostBytes = 32 * 1024 * 1024;

/**
 * The articles that pages are made of, whole. What was read while the site was looked through is kept until its page
 * is made, as far as there is room; anything else is read from the library.
 */
export class WholeArticles {
  readonly #pages = new Map<string, PageArticle>();
  readonly #texts = new Map<string, Buffer>();
  #bytes = 0;

  constructor(
    private readonly library: LibraryCaller,
    private readonly today: string,
  ) {}

  /** Keeps an article that was read. */
  keep({ page, text }: ReadArticle): void {
    const { id } = page.article;
    if (this.#pages.size < mostPages) this.#pages.set(id, page);
    else if (this.#bytes + text.length <= mostBytes) {
      const bytes = Buffer.from(text);
      this.#texts.set(id, bytes);
      this.#bytes += bytes.byteLength;
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
    const bytes = this.#texts.get(id);
    if (!bytes) return null;
    this.#texts.delete(id);
    this.#bytes -= bytes.byteLength;
    return readPrinted(bytes.toString());
  }
}
