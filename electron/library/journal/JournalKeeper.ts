import type { CardTable } from '../CardTable';
import type { UpdateLog } from '../UpdateLog';
import type { Frame, Journal } from './Journal';

/** How long the keeper leaves the library alone between two articles it copies, in milliseconds. */
const pause = 20;

/** What the keeper works on, and whom it tells. */
export interface JournalKeeperParts {
  journal: Journal;
  log: UpdateLog;
  cards: CardTable;
  /** Hears of what could not be written to the journal. Nothing is lost by it: the database has it. */
  failed: (error: unknown) => void;
}

/** Sees to it that the journal has what the database has, without ever being waited for. */
export class JournalKeeper {
  /** Articles of which something is not in the journal yet. */
  readonly #behind = new Set<string>();
  #timer: NodeJS.Timeout | null = null;

  constructor(private readonly parts: JournalKeeperParts) {}

  /** An update was committed. What cannot be written now is tried again a moment later. */
  keep(frame: Frame): void {
    const { journal, failed } = this.parts;
    try {
      // Something of this article is missing: it comes first, and in its order.
      if (journal.last(frame.article) < frame.sequence - 1) this.#later(frame.article);
      else journal.append(frame);
    } catch (error) {
      failed(error);
      this.#later(frame.article);
    }
  }

  /** Copies these, article by article, into the journal: of a library older than it, or after a full disk. */
  catchUp(articles: Iterable<string>): void {
    for (const article of articles) this.#later(article);
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #later(article: string): void {
    this.#behind.add(article);
    this.#timer ??= setTimeout(() => this.#next(), pause);
  }

  #next(): void {
    this.#timer = null;
    const { journal, log, failed } = this.parts;
    const [article] = this.#behind;
    if (article === undefined) return;
    try {
      for (const update of log.after(article, journal.last(article))) journal.append({ article, ...update });
      this.#behind.delete(article);
    } catch (error) {
      failed(error);
      // The last in line now; a disk that is full, or a log that is damaged, need not keep the others out.
      this.#behind.delete(article);
      this.#behind.add(article);
      this.#timer = setTimeout(() => this.#next(), 50 * pause);
      return;
    }
    if (this.#behind.size > 0) this.#timer = setTimeout(() => this.#next(), pause);
  }
}
