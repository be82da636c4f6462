import * as Y from 'yjs';
import type { Status } from '../../shared/article/Article';
import { readArticle } from '../../shared/article/readArticle';
import type { CardTable } from './CardTable';
import type { HeldArticles } from './HeldArticles';
import { contentHash } from '../../shared/article/contentHash';
import { projectDocument } from './projectDocument';
import type { Sqlite } from './sqlite';
import { transact } from './transact';
import type { ShownArticles } from './ShownArticles';
import type { UpdateLog } from './UpdateLog';

/** Cards are brought up to date this long after the last store, in milliseconds. */
const idle = 200;

/** And at least this often while someone keeps typing. */
const longest = 2000;

/** More updates than this after the last snapshot: it is time for another. */
const longestTail = 500;

/** The articles whose pages are made of values. */
const siteStatuses: ReadonlySet<Status> = new Set(['approved', 'exported']);

/** What the projector works on, and whom it tells. */
export interface ProjectorParts {
  database: Sqlite;
  log: UpdateLog;
  cards: CardTable;
  held: HeldArticles;
  shown: ShownArticles;
  /** These cards have changed. */
  changed: (articles: string[]) => void;
  /** A card could not be written. Answers whether to try again: a disk may get well, a mistake in the program not. */
  failed: (article: string, error: unknown) => boolean;
}

/**
 * Keeps the cards of the desk, the snapshots, and what the window draws first, in step with the log: off the path of storing, a
 * moment after the last update, or at once when someone asks for a card. What the disk refuses
 * stays behind and is tried again at the next touch, the next question and the next start; the log is ahead
 * of it by then, never the other way round.
 */
export class Projector {
  readonly #behind = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  /** When the oldest of what waits was stored, in milliseconds. */
  #since = 0;

  constructor(private readonly parts: ProjectorParts) {}

  /** Takes up the cards that fell behind when Katern last ended, and answers them. Where none did, the next start need not look as far back. */
  begin(): string[] {
    const { cards, failed } = this.parts;
    const behind = cards.behind();
    for (const article of behind) this.touch(article);
    if (behind.length > 0) return behind;
    try {
      cards.settled();
    } catch (error) {
      failed('', error);
    }
    return behind;
  }

  /** The article's log has grown, or it was opened: see to its card soon. */
  touch(article: string): void {
    this.#behind.add(article);
    const now = performance.now();
    if (!this.#timer) this.#since = now;
    else if (now - this.#since > longest - idle) return;
    else clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(true), idle);
  }

  /**
   * Brings the cards of all touched articles up to date. With `ahead` their documents are held too, so
   * that the next update need not wait for the log to be read.
   */
  settle(ahead = false): void {
    this.stop();
    const changed: string[] = [];
    for (const article of [...this.#behind]) {
      try {
        if (this.#project(article)) changed.push(article);
        this.#compact(article);
        this.#keepShown(article);
        if (ahead) this.parts.held.hold(article);
        this.#behind.delete(article);
      } catch (error) {
        this.parts.held.drop(article);
        if (!this.parts.failed(article, error)) this.#behind.delete(article);
      }
    }
    if (changed.length > 0) this.parts.changed(changed);
  }

  /** Lets what waits wait. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Derives the card anew if the log is ahead of it; answers whether it was. */
  #project(article: string): boolean {
    const { database, log, cards, held } = this.parts;
    const before = cards.state(article);
    const last = log.last(article);
    if (before.sequence >= last) return false;
    if (held.hold(article).sequence !== last) held.drop(article);
    const { doc, sequence } = held.hold(article);
    const read = readArticle(doc);
    const hash = contentHash(read);
    // The last update's moment: what changed the page and what changed the status come within one breath.
    const editedAt = hash === before.contentHash ? before.editedAt : log.at(article, sequence);
    transact(database, () => {
      cards.project(article, projectDocument(doc, read), {
        contentHash: hash,
        sequence,
        editedAt,
      });
      // The last one that was: the next start need not look for it.
      if (this.#behind.size === 1) cards.settled();
    });
    return true;
  }

  /** Writes a snapshot when reading the updates since the last one would take long. */
  #compact(article: string): void {
    const { database, log, held } = this.parts;
    if (log.tailLength(article) <= longestTail) return;
    const { doc, sequence, filled } = held.hold(article);
    // A snapshot of what only stands in for something lost would keep that out, should it come back.
    if (filled) return;
    const bytes = Y.encodeStateAsUpdate(doc);
    transact(database, () => log.writeSnapshot(article, sequence, bytes));
  }

  /** Keeps an article as values once its history is long enough for a snapshot, or it stands on the site. */
  #keepShown(article: string): void {
    const { database, log, cards, held, shown } = this.parts;
    const last = log.last(article);
    if (shown.sequence(article) === last) return;
    if (!log.hasSnapshot(article) && !siteStatuses.has(cards.card(article).status)) return;
    const { doc, sequence } = held.hold(article);
    transact(database, () => shown.keep(article, sequence, readArticle(doc)));
  }
}
