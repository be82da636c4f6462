import type { LibraryCalls } from '../../shared/bridge/libraryCalls';
import { libraryCalls } from '../../shared/bridge/libraryCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import type { Answer } from '../../shared/faults/Answer';
import { fail, succeed } from '../../shared/faults/Answer';
import type { Fault } from '../../shared/faults/Fault';
import { FaultError } from '../../shared/faults/FaultError';
import { diskFault } from './diskFault';
import { isDamage } from './isDamage';
import type { HearsChanges, Library } from './Library';

/** A library that could not be opened is tried again at most this often, in milliseconds. */
const pause = 1000;

/** What the door opens, and whom it tells. */
export interface LibraryDoorParts {
  /** Opens the library as it lies there. */
  open: () => Answer<Library>;
  /** Opens it with a new database in the place of the one that is there, which is set aside. */
  openAnew: () => Answer<Library>;
  /** What stands in the way of a library that is open: its folder is gone from its place. */
  gone?: () => Fault | null;
  /** The library's folder, for people. */
  place?: string;
  /** Milliseconds since some moment, of a clock that is never set back. */
  now: () => number;
  /** These articles have changed, or may have: the library was closed and is open again. */
  changed: (articles: string[]) => void;
  /** Something that was lost has come back; `library:mended` says what. */
  mended: () => void;
  /** Hears of changes of many articles, and of pictures. */
  changing: HearsChanges;
  /** Hears of what could not be closed. */
  report: (where: string, error: unknown) => void;
}

type Ask = (ask: unknown) => Promise<Answer<unknown>> | Answer<unknown>;

/**
 * The one door to the library, for as long as its process lives: open, or closed for a moment. It is opened
 * at once; where that fails each call is answered with the fault, and a call that comes a second later first
 * tries again: a disk that was full or not there may be well by then. A call that comes upon damage has the
 * library closed, its database set aside and made anew, and is answered after that.
 */
export class LibraryDoor {
  /** The library's calls. While it is closed they wait. */
  readonly calls: Implementations<LibraryCalls>;
  #opened: Answer<Library>;
  #tried: number;
  /** Calls that are being answered: the library is not closed under them. */
  readonly #running = new Set<Promise<unknown>>();
  /** Settles when the library is open again; what would close it next waits for that too. */
  #closed: Promise<unknown> | null = null;

  constructor(private readonly parts: LibraryDoorParts) {
    this.#opened = this.#heard(parts.open());
    this.#tried = parts.now();
    const calls = Object.keys(libraryCalls).map((id) => [
      id,
      (ask: unknown) => this.#answer(id as keyof LibraryCalls, ask),
    ]);
    this.calls = Object.fromEntries(calls) as Implementations<LibraryCalls>;
  }

  /**
   * Closes the library once every call that runs is answered, does `work` in its folder, and opens it again
   * whatever came of that. Calls made meanwhile are answered after it, and so is a second `whileClosed`. A
   * window goes on with the articles it has open: where `work` puts older ones in their place, what is typed
   * on has nothing to stand on until the window gives the library the rest (`ArticleSession.giveBack`).
   * Never call it, and wait for it, from within a library call: it waits for that call.
   */
  whileClosed<T>(work: () => T | Promise<T>): Promise<T> {
    return this.#shut(work, this.parts.open);
  }

  /** Opens a library that could not be opened, now: somebody did something about it. */
  async again(): Promise<void> {
    while (this.#closed) await this.#closed;
    if (!this.#opened.ok) this.#try();
  }

  /** What `work` makes of the open library, at once and not over time; or why there is none, or what its disk says. */
  async use<T>(work: (library: Library) => T): Promise<Answer<T>> {
    while (this.#closed) await this.#closed;
    const library = this.#current();
    if (!library.ok) return library;
    try {
      return succeed(work(library.value));
    } catch (error) {
      if (error instanceof FaultError) return fail(error.fault);
      const fault = diskFault(error, this.parts.place ?? '');
      if (!fault) throw error;
      return fail(fault);
    }
  }

  /** Sets the database of a library aside and has it made anew: it is known to be damaged. Nothing where another is open by now. */
  async makeAnew(damaged: Library): Promise<void> {
    if (!damaged.onlyRead) await this.#recover(damaged);
  }

  #try(): void {
    this.#opened = this.#heard(this.parts.open());
    this.#tried = this.parts.now();
    // Whoever was answered with the fault asks again.
    if (this.#opened.ok) this.parts.changed([]);
  }

  async #answer(id: keyof LibraryCalls, ask: unknown): Promise<Answer<never>> {
    const first = await this.#once(id, ask);
    if (first.answer.ok || !first.library || !isDamage(first.answer.fault)) return first.answer;
    // What a newer Katern wrote is for that one to mend.
    if (first.library.onlyRead) return first.answer;
    await this.#recover(first.library);
    return (await this.#once(id, ask)).answer;
  }

  /** One answer, and the library that gave it. */
  async #once(
    id: keyof LibraryCalls,
    ask: unknown,
  ): Promise<{ library: Library | null; answer: Answer<never> }> {
    while (this.#closed) await this.#closed;
    const library = this.#current();
    if (!library.ok) return { library: null, answer: library };
    const running = Promise.resolve((library.value.calls[id] as Ask)(ask)) as Promise<Answer<never>>;
    this.#running.add(running);
    try {
      return { library: library.value, answer: await running };
    } finally {
      this.#running.delete(running);
    }
  }

  #current(): Answer<Library> {
    if (!this.#opened.ok && this.parts.now() - this.#tried >= pause) this.#try();
    const gone = this.#opened.ok ? this.parts.gone?.() : null;
    return gone ? fail(gone) : this.#opened;
  }

  /** Sets the database of a damaged library aside, unless that has been done meanwhile. */
  async #recover(damaged: Library): Promise<void> {
    while (this.#closed) await this.#closed;
    if (!this.#opened.ok || this.#opened.value !== damaged) return;
    await this.#shut(() => undefined, this.parts.openAnew);
    if (this.#opened.ok) this.parts.mended();
  }

  async #shut<T>(work: () => T | Promise<T>, open: () => Answer<Library>): Promise<T> {
    while (this.#closed) await this.#closed;
    let settle: () => void = () => undefined;
    this.#closed = new Promise<void>((resolve) => (settle = resolve));
    try {
      await Promise.allSettled(this.#running);
      this.close();
      return await work();
    } finally {
      this.#opened = this.#heard(open());
      this.#tried = this.parts.now();
      this.#closed = null;
      settle();
      if (this.#opened.ok) this.parts.changed(this.#opened.value.articles());
    }
  }

  /** Closes it for good: what comes after is answered by a closed library, so nothing may. */
  close(): void {
    if (!this.#opened.ok) return;
    try {
      this.#opened.value.close();
    } catch (error) {
      this.parts.report('close', error);
    }
  }

  #heard(opened: Answer<Library>): Answer<Library> {
    if (opened.ok) {
      const library = opened.value;
      library.whenChanged(this.parts.changed);
      library.whenChanging(this.parts.changing);
      library.whenMended(this.parts.mended);
      library.whenDamaged(() => void this.#recover(library));
    }
    return opened;
  }
}
