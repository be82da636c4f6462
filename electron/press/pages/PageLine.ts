import { setImmediate } from 'node:timers/promises';
import type { MadePage, PagesJob } from './makePages';
import type { PageMaker } from './PageMaker';
import { pageMakerHere } from './PageMaker';
import { PageThread } from './PageThread';
import type { Workshop } from './produceFile';

/** From so many files on they are made in a thread of their own. */
export const many = 200;

/** Jobs that the thread has before it at most: enough that it never waits for the next, few enough to be held in memory. */
const longest = 3;

/**
 * Where whoever plans pages hands them on, job after job, to have them made: where many are expected in a thread of
 * their own meanwhile, and those that this one cannot keep up with, as all others, here.
 */
export class PageLine {
  readonly #here: PageMaker;
  #thread: PageMaker | null = null;
  readonly #making = new Set<Promise<void>>();
  #failed: { error: unknown } | null = null;

  constructor(private readonly workshop: Workshop) {
    this.#here = pageMakerHere(workshop.renderer);
  }

  /** Starts what makes many, unless pages are being made already. */
  expectMany(): void {
    const { pageThread, theme } = this.workshop;
    if (pageThread) this.#thread ??= new PageThread(pageThread, theme);
  }

  /**
   * Has a job done; `made` hears of it once it is, in no order, and of all jobs before `end` is over. Throws what an
   * earlier job threw, or this one.
   */
  async add(job: PagesJob, made: (pages: readonly MadePage[]) => void): Promise<void> {
    // What the thread has done meanwhile is heard of first.
    if (this.#making.size >= longest) await setImmediate();
    this.#throwFailed();
    if (!this.#thread || this.#making.size >= longest) return made(await this.#here.make(job));
    const making: Promise<void> = this.#thread
      .make(job)
      .then(made)
      .catch((error: unknown) => {
        this.#failed ??= { error };
      })
      .finally(() => this.#making.delete(making));
    this.#making.add(making);
  }

  /** Waits until all jobs are done. Throws what one of them threw. */
  async end(): Promise<void> {
    await Promise.all(this.#making);
    this.#throwFailed();
  }

  /** Nothing is written any more once it is closed. */
  async close(): Promise<void> {
    await this.#thread?.close();
  }

  #throwFailed(): void {
    if (this.#failed) throw this.#failed.error;
  }
}
