import * as Y from 'yjs';
import { emptyDocument } from '../../shared/article/documentShape';
import { fillHoles } from '../../shared/article/fillHoles';
import type { UpdateLog } from './UpdateLog';

/** How many articles are held at once; the one used longest ago makes room. */
const mostHeld = 8;

/** An article's document as it is after update number `sequence`. */
export interface HeldArticle {
  readonly doc: Y.Doc;
  sequence: number;
  /** Something is missing from its log, and the document shows what was written after that all the same. */
  readonly filled: boolean;
}

/**
 * The documents of recently touched articles, so that neither a check nor a card needs the whole log
 * each time. A held document is only ever a copy of what the log says: whenever the two could differ it
 * is dropped and read again.
 */
export class HeldArticles {
  /** In order of use, the latest last. */
  readonly #held = new Map<string, HeldArticle>();

  /** `whole` reads an article's log; it throws where that is broken. `report` hears why an update could not be applied. */
  constructor(
    private readonly whole: UpdateLog['whole'],
    private readonly report: (where: string, error: unknown) => void = () => undefined,
  ) {}

  /** The article's document, read from the log where it is not held. Not to be changed but by `apply`. */
  hold(article: string): HeldArticle {
    const held = this.#held.get(article) ?? this.#read(article);
    this.#held.delete(article);
    this.#held.set(article, held);
    for (const longestAgo of this.#held.keys()) {
      if (this.#held.size <= mostHeld) break;
      this.drop(longestAgo);
    }
    return held;
  }

  /** The article's document if it is held, without reading anything. Changed by hand it needs `stored` or `drop`. */
  heldNow(article: string): HeldArticle | null {
    return this.#held.get(article) ?? null;
  }

  /**
   * Adds an update that is about to be stored. False when it cannot be applied, not even to the document as the log
   * says it, and would therefore keep the article from ever opening again. Follow it with `stored` or `drop`.
   */
  apply(article: string, update: Uint8Array): boolean {
    const wasHeld = this.#held.has(article);
    if (this.#applied(article, update)) return true;
    // What was held may not have been what the log says.
    return wasHeld && this.#applied(article, update);
  }

  #applied(article: string, update: Uint8Array): boolean {
    const { doc } = this.hold(article);
    try {
      Y.applyUpdate(doc, update);
      return true;
    } catch (error) {
      this.report('held', error);
      // Half applied: what is held is no longer what the log says.
      this.drop(article);
      return false;
    }
  }

  /** The update applied last is on disk under this number. */
  stored(article: string, sequence: number): void {
    const held = this.#held.get(article);
    if (!held) return;
    // Another process wrote in between: what it wrote is missing here.
    if (sequence !== held.sequence + 1) this.drop(article);
    else held.sequence = sequence;
  }

  /** Forgets an article; the log is read again when it is next asked for. */
  drop(article: string): void {
    this.#held.get(article)?.doc.destroy();
    this.#held.delete(article);
  }

  #read(article: string): HeldArticle {
    const { updates, sequence } = this.whole(article);
    const doc = docOf(updates);
    const filled = doc.store.pendingStructs !== null;
    fillHoles(doc);
    return { doc, sequence, filled };
  }
}

/** A document in which nothing deleted is ever thrown away, made of updates in their order. */
export function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = emptyDocument({ gc: false });
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}
