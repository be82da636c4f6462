/** How often a library that somebody waits for is asked whether it is there, in milliseconds. */
const beat = 3000;

/** How often it may fail to answer before it is ended: after half a minute. */
const patience = 10;

/** What the watch does to the process it watches. */
export interface Watched {
  /** Asks it to say that it is there. */
  ping: () => void;
  /** Ends it; it is started again. */
  end: () => void;
}

/**
 * Ends a library that is there and does nothing. Nothing is lost by that: what it has not acknowledged is sent
 * again to the next one. It is watched only while somebody waits, judged by questions it did not answer and not
 * by a clock that goes on while the computer sleeps, and left alone while it opens the library, which may take
 * long.
 */
export class LibraryWatch {
  #timer: NodeJS.Timeout | null = null;
  #missed = 0;
  #opening = true;

  constructor(private readonly watched: Watched) {}

  /** Somebody waits for an answer that does not come. */
  look(): void {
    this.#timer ??= setInterval(() => this.beat(), beat);
  }

  /** Asks once, or ends a process that was asked often enough. */
  beat(): void {
    if (this.#opening) return;
    if (this.#missed++ < patience) {
      this.watched.ping();
      return;
    }
    this.stop();
    this.#opening = true;
    this.watched.end();
  }

  /** It opens the library, or has just been started for it. */
  opening(): void {
    this.#opening = true;
  }

  /** It said something. */
  heard(): void {
    this.#opening = false;
    this.stop();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    this.#missed = 0;
  }
}
