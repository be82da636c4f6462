import { diskFault } from '../diskFault';
import type { Sqlite } from '../sqlite';
import { UpdateLog } from '../UpdateLog';
import { Indexer } from './Indexer';
import { dropSearchFile, openSearchFile } from './SearchFile';
import { SearchIndex } from './SearchIndex';

/** How long what fell behind waits after opening, and between two handfuls of articles, in milliseconds. */
const atFirst = 1200;
const between = 8;

/** How long a disk that failed is left alone, in milliseconds. */
const pause = 10_000;

/** How long nobody must have asked anything before something is prepared for the next question, in milliseconds. */
const quiet = 1500;

/** What changed just now is read before a question is answered, when it is no more than this. */
const fewEnough = 10;

interface OpenSearch {
  database: Sqlite;
  index: SearchIndex;
  indexer: Indexer;
}

/**
 * Search over a library: its file, kept in step in slices beside the questions. Whatever happens to the file,
 * the library goes on: a damaged one is made anew, and where there is no room search knows what it knew.
 */
export class Search {
  #open: OpenSearch | null = null;
  #timer: NodeJS.Timeout | null = null;
  /** Until when the disk is left alone: on the clock of `performance`. */
  #notBefore = 0;
  /** When something was asked last, on the same clock. */
  #asked = 0;
  #closed = false;

  constructor(
    private readonly folder: string,
    private readonly library: Sqlite,
    private readonly report: (where: string, error: unknown) => void,
  ) {
    this.#wait(atFirst);
  }

  /** These articles have changed. */
  follow(articles: readonly string[]): void {
    this.#open?.indexer.follow(articles);
    this.#wait(between);
  }

  /** Somebody asks something, if not of search: what can be put off is. */
  noteAsked(): void {
    this.#asked = performance.now();
  }

  /** How many articles search does not know in their present state; null when that cannot be told. */
  get unread(): number | null {
    return this.#open?.indexer.unread ?? null;
  }

  /** What `work` makes of the index; `otherwise` where there is none, or none any more. */
  use<T>(work: (index: SearchIndex) => T, otherwise: T): T {
    this.noteAsked();
    try {
      const open = this.#opened();
      if (!open) return otherwise;
      if (open.indexer.changes > 0 && open.indexer.changes <= fewEnough) this.#stepped(open);
      return this.#open ? work(this.#open.index) : otherwise;
    } catch (error) {
      this.#failed(error);
      return otherwise;
    }
  }

  /** Stops, and closes the file. */
  close(): void {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#shut();
  }

  #opened(): OpenSearch | null {
    if (this.#open || this.#closed || performance.now() < this.#notBefore) return this.#open;
    const database = openSearchFile(this.folder);
    try {
      const index = new SearchIndex(database);
      const log = new UpdateLog(this.library, this.folder);
      const indexer = new Indexer({ library: this.library, log, index, report: this.report });
      this.#open = { database, index, indexer };
      this.#wait(between);
      return this.#open;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  #wait(milliseconds: number): void {
    if (this.#timer || this.#closed) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#slice();
    }, milliseconds);
    // A process that is otherwise done is not kept for this: what is missing is found at the next start.
    this.#timer.unref();
  }

  #slice(): void {
    try {
      const open = this.#opened();
      if (!open) this.#wait(pause);
      else if (open.index.recall() || this.#stepped(open)) this.#wait(between);
      else if (performance.now() - this.#asked < quiet) this.#wait(quiet);
      else if (open.index.prepare()) this.#wait(between);
    } catch (error) {
      this.#failed(error);
      this.#wait(pause);
    }
  }

  /** Takes in a handful; answers whether there is more. What the disk refuses is tried again later. */
  #stepped(open: OpenSearch): boolean {
    if (performance.now() < this.#notBefore) return true;
    try {
      return open.indexer.step();
    } catch (error) {
      this.#failed(error);
      return true;
    }
  }

  #failed(error: unknown): void {
    const fault = diskFault(error, this.folder);
    if (!fault) {
      // A mistake in the program: without search for a while rather than again and again.
      this.report('search', error);
      this.#notBefore = performance.now() + pause;
      return;
    }
    const damaged = fault.kind === 'disk-failed' && /^SQLITE_(CORRUPT|NOTADB)$/.test(fault.code);
    if (!damaged) {
      this.#notBefore = performance.now() + pause;
      return;
    }
    this.report('search', error);
    this.#shut();
    dropSearchFile(this.folder);
    this.#wait(between);
  }

  #shut(): void {
    const open = this.#open;
    this.#open = null;
    open?.database.close();
  }
}
