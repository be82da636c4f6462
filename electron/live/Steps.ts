import type { Caller } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';

/** What the server has is noted in the library together, so long after it was told, in milliseconds. */
const noteAfter = 1000;

interface Step {
  /** The number of the last update that the library has stored. */
  last: number;
  /** The server is known to have everything up to this number. */
  reached: number;
}

/** How far a server is with each article that it is to have: what the library remembers, and what is found out. */
export class Steps {
  readonly #steps = new Map<string, Step>();
  readonly #due = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #closed = false;

  /** `server` is its address as it is kept; `changed` hears that an article is further than it was. */
  constructor(
    private readonly server: string,
    private readonly library: Pick<Caller<LibraryCalls, LibraryEvents>, 'call'>,
    private readonly changed: () => void,
  ) {}

  /** Asks the library; false where it cannot say. */
  async load(): Promise<boolean> {
    const listed = await this.library.call('live-record:list', { server: this.server });
    if (!listed.ok) return false;
    for (const { article, last, reached } of listed.value) {
      const known = this.#steps.get(article);
      // What was told while the library was asked is newer.
      this.#steps.set(article, {
        last: Math.max(last, known?.last ?? 0),
        reached: Math.max(reached, known?.reached ?? 0),
      });
    }
    this.changed();
    return true;
  }

  get articles(): string[] {
    return [...this.#steps.keys()];
  }

  has(article: string): boolean {
    return this.#steps.has(article);
  }

  of(article: string): Readonly<Step> {
    return this.#steps.get(article) ?? { last: 0, reached: 0 };
  }

  /** Something is stored that the server is not known to have. */
  isAhead(article: string): boolean {
    const step = this.#steps.get(article);
    return step !== undefined && step.last > step.reached;
  }

  /** The server is to have this article from now on; it is stored up to `last`. */
  add(article: string, last: number): void {
    if (this.has(article)) return this.stored(article, last);
    this.#steps.set(article, { last, reached: 0 });
    // At once: nobody else knows that it goes there.
    this.#due.add(article);
    this.#tell();
    this.changed();
  }

  /** The library has stored an update of it; nothing for an article that the server is not to have. */
  stored(article: string, last: number): void {
    const step = this.#steps.get(article);
    if (!step || step.last >= last) return;
    step.last = last;
    this.changed();
  }

  /** The server has everything that the library had stored up to this number. */
  reach(article: string, reached: number): void {
    const step = this.#steps.get(article) ?? { last: 0, reached: -1 };
    if (step.reached === reached) return;
    this.#steps.set(article, { last: Math.max(step.last, reached), reached });
    this.#note(article);
    this.changed();
  }

  /** Tells the library what it has not been told; nothing is noted any more. */
  close(): void {
    this.#tell();
    this.#closed = true;
  }

  #note(article: string): void {
    this.#due.add(article);
    if (!this.#closed) this.#timer ??= setTimeout(() => this.#tell(), noteAfter);
  }

  #tell(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const articles = Array.from(this.#due, (article) => ({ article, reached: this.of(article).reached }));
    this.#due.clear();
    // Where it cannot be noted, the server is asked once more than it need be.
    if (articles.length > 0 && !this.#closed)
      void this.library.call('live-record:note', { server: this.server, articles });
  }
}
