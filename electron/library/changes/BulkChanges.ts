import type { ChangedArticles } from '../../../shared/bridge/changeCalls';
import type { Fault } from '../../../shared/faults/Fault';
import type { Sqlite } from '../sqlite';
import { transact } from '../transact';
import type { Prepared } from './Prepared';

/** How long the library works on a change before it lets others in, in milliseconds. */
const slice = 4;

/** A change that takes longer than this says how far it is, and then again after each `step`. In milliseconds. */
const patience = 400;
const step = 100;

/** The desk hears of what was changed so far at most this often, in milliseconds. */
const between = 500;

export interface BulkChangesParts {
  database: Sqlite;
  /** Milliseconds since some moment; never goes back. */
  clock: () => number;
  /** These cards have changed. */
  changed: (articles: string[]) => void;
  progressed: (job: string, done: number, total: number) => void;
  /** What an error means to a person; whatever it is, it has been reported where it was a mistake. */
  faultOf: (error: unknown) => Fault;
}

/**
 * Changes many articles, in slices of a few milliseconds so that nobody who types waits, one change after the
 * other. Each article is changed as a whole, in a transaction, or not at all: also when the process is killed.
 * What is wrong with one article leaves the others alone; what is wrong with the disk ends the change.
 */
export class BulkChanges {
  #last: Promise<unknown> = Promise.resolve();
  readonly #waiting = new Set<string>();
  readonly #stopped = new Set<string>();
  #closed = false;

  constructor(private readonly parts: BulkChangesParts) {}

  /**
   * Changes each of the articles that `asked` answers, which is called when no other change is going on any
   * more. `prepare` answers null for one that is so already and throws for one that cannot be changed.
   */
  run(
    job: string,
    asked: () => readonly string[],
    prepare: (article: string) => Prepared | null,
  ): Promise<ChangedArticles> {
    this.#waiting.add(job);
    const running = this.#last.then(() => this.#carryOut(job, [...new Set(asked())], prepare));
    this.#last = running.catch(() => undefined);
    return running.finally(() => {
      this.#waiting.delete(job);
      this.#stopped.delete(job);
    });
  }

  /** Ends a change after the articles it is at; answers whether there was one. */
  stop(job: string): boolean {
    if (!this.#waiting.has(job)) return false;
    this.#stopped.add(job);
    return true;
  }

  /** Ends every change: the database is about to be closed. */
  close(): void {
    this.#closed = true;
  }

  async #carryOut(
    job: string,
    articles: readonly string[],
    prepare: (article: string) => Prepared | null,
  ): Promise<ChangedArticles> {
    const outcome: ChangedArticles = { changed: [], same: 0, refused: [], left: 0 };
    const began = this.parts.clock();
    let toldProgress = began + patience - step;
    let toldDesk = began;
    let untold: string[] = [];
    let at = 0;
    while (at < articles.length && !this.#closed && !this.#stopped.has(job)) {
      const until = this.parts.clock() + slice;
      const prepared: Prepared[] = [];
      do {
        const article = articles[at++] as string;
        try {
          const one = prepare(article);
          if (one) prepared.push(one);
          else outcome.same++;
        } catch (error) {
          outcome.refused.push({ article, fault: this.parts.faultOf(error) });
        }
      } while (at < articles.length && this.parts.clock() < until);

      const fault = this.#write(prepared);
      const ids = prepared.map(({ changed }) => changed.article);
      if (fault) {
        const rest = [...ids, ...articles.slice(at)];
        outcome.refused.push(...rest.map((article) => ({ article, fault })));
        at = articles.length;
      } else {
        outcome.changed.push(...prepared.map(({ changed }) => changed));
        untold.push(...ids);
      }

      const now = this.parts.clock();
      if (now - toldProgress >= step) {
        this.parts.progressed(job, at, articles.length);
        toldProgress = now;
      }
      if (untold.length > 0 && (now - toldDesk >= between || at >= articles.length)) {
        this.parts.changed(untold);
        untold = [];
        toldDesk = now;
      }
      // Whoever stores a key gets in here.
      if (at < articles.length) await new Promise((resolve) => setImmediate(resolve));
    }
    if (untold.length > 0) this.parts.changed(untold);
    outcome.left = articles.length - at;
    return outcome;
  }

  /** Writes what is prepared in one transaction. The fault, where nothing of it could be written. */
  #write(prepared: readonly Prepared[]): Fault | null {
    if (prepared.length === 0) return null;
    try {
      transact(this.parts.database, () => {
        for (const one of prepared) one.write();
      });
    } catch (error) {
      for (const one of prepared) one.dropped();
      return this.parts.faultOf(error);
    }
    for (const one of prepared) one.written();
    return null;
  }
}
