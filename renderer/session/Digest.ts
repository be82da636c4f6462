import type * as Y from 'yjs';
import type { Article } from '../../shared/article/Article';
import { articleWords } from '../../shared/article/count';
import type { OutlineItem } from '../../shared/article/outline';
import { outlineOf } from '../../shared/article/outline';
import { readArticle } from '../../shared/article/readArticle';
import { WordCounts } from '../../shared/article/WordCounts';
import { Observable } from './Observable';

/** What panels and status bar show of an article, a moment after it changed. */
export interface Digested {
  article: Article;
  words: number;
  outline: OutlineItem[];
}

/** How long typing must rest before the article is read again, and the longest it is put off, in milliseconds. */
const restFor = 250;
const atMost = 1200;

/**
 * Reads the article for everything that is not the text itself. Reading takes time with the length of
 * the article, so it never happens on a key: it waits for a pause, and then for the window to be idle.
 */
export class Digest {
  readonly current: Observable<Digested>;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #since = 0;
  #latest = 0;
  readonly #counts = new WordCounts();

  #followed: Y.Doc | null = null;

  /** Begins with the values that are shown, or else with the document. */
  constructor(
    private readonly doc: () => Y.Doc,
    shown: Article | null,
  ) {
    this.current = new Observable(this.#digested(shown ?? readArticle(doc())));
  }

  /** Reads the document from here on whenever it changed. */
  follow(doc: Y.Doc): void {
    this.#followed = doc;
    doc.on('update', this.#changed);
  }

  /** The article as it is this moment. */
  now(): Digested {
    this.#refresh();
    return this.current.value;
  }

  stop(): void {
    this.#followed?.off('update', this.#changed);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** On every key, so it only notes the moment; the timer looks whether typing rests. */
  readonly #changed = (): void => {
    this.#latest = performance.now();
    if (this.#timer !== null) return;
    this.#since = this.#latest;
    this.#timer = setTimeout(this.#look, restFor);
  };

  readonly #look = (): void => {
    const now = performance.now();
    const rest = Math.min(this.#latest + restFor, this.#since + atMost) - now;
    if (rest > 1) this.#timer = setTimeout(this.#look, rest);
    else requestIdleCallback(() => this.#timer !== null && this.#refresh(), { timeout: 200 });
  };

  #refresh(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.current.set(this.#digested(readArticle(this.doc())));
  }

  #digested(article: Article): Digested {
    const count = this.#counts.round();
    return { article, words: articleWords(article, count), outline: outlineOf(article, count) };
  }
}
