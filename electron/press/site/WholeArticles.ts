import { printedText } from '../../../shared/pages/ListedArticle';
import type { PageArticle } from '../../../shared/pages/PageArticle';
import type { LibraryCaller } from '../loadArticle';
import { KeptArticles } from './KeptArticles';
import { loadInTurn } from './loadInTurn';
import type { ReadArticle } from './readSiteArticle';
import { readPage } from './readSiteArticle';

/**
 * The articles that pages are made of, whole. What was read while the site was looked through is kept until its page
 * is made, as far as there is room; anything else is read from the library.
 */
export class WholeArticles {
  readonly #kept = new KeptArticles();

  constructor(
    private readonly library: LibraryCaller,
    private readonly today: string,
  ) {}

  /** Keeps an article that was read. */
  keep(article: ReadArticle): void {
    this.#kept.keep(article);
  }

  /** These articles by id; one that cannot be read is left out. */
  async load(ids: Iterable<string>): Promise<Map<string, PageArticle>> {
    const whole = new Map<string, PageArticle>();
    const unread: string[] = [];
    for (const id of ids) {
      const kept = this.#kept.take(id);
      if (kept) whole.set(id, kept);
      else unread.push(id);
    }
    for await (const { articles } of loadInTurn(this.library, unread))
      for (const article of articles) whole.set(article.id, readPage(article, this.today).page);
    return whole;
  }

  /** The same as texts (`printedText`), UTF-8. */
  async loadTexts(ids: Iterable<string>): Promise<Map<string, Uint8Array>> {
    const texts = new Map<string, Uint8Array>();
    const unread: string[] = [];
    for (const id of ids) {
      const kept = this.#kept.takeText(id);
      if (kept) texts.set(id, kept);
      else unread.push(id);
    }
    for (const [id, page] of await this.load(unread)) texts.set(id, Buffer.from(printedText(page)));
    return texts;
  }
}
