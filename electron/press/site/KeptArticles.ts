import { readPrinted } from '../../../shared/pages/ListedArticle';
import type { PageArticle } from '../../../shared/pages/PageArticle';
import type { ReadArticle } from './readSiteArticle';

/** Bytes of articles that are kept, as texts: as values they take five times the room. */
const mostBytes = 32 * 1024 * 1024;

/** Articles that were read while a site was looked through, kept until their pages are made as far as there is room. */
export class KeptArticles {
  readonly #texts = new Map<string, Buffer>();
  #bytes = 0;

  /** Keeps an article; answers whether there was room. */
  keep({ page, text }: ReadArticle): boolean {
    if (this.#bytes + text.length > mostBytes) return false;
    const bytes = Buffer.from(text);
    this.#texts.set(page.article.id, bytes);
    this.#bytes += bytes.byteLength;
    return true;
  }

  /** The text of an article, which is kept no longer: once its page is made, hardly anything asks for it again. */
  takeText(id: string): Buffer | null {
    const bytes = this.#texts.get(id);
    if (!bytes) return null;
    this.#texts.delete(id);
    this.#bytes -= bytes.byteLength;
    return bytes;
  }

  /** The same as a value. */
  take(id: string): PageArticle | null {
    const bytes = this.takeText(id);
    return bytes && readPrinted(bytes.toString());
  }
}
