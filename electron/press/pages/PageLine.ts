import type { MadePage, PagesJob } from './makePages';
import type { PageMaker } from './PageMaker';
import { pageMakerHere } from './PageMaker';
import { PageThread } from './PageThread';
import type { Workshop } from './produceFile';

/** From so many files on they are made in a thread of their own. */
export const many = 200;

/** Jobs that are waited for at once: enough that the thread never waits for the next, few enough to be held in memory. */
const longest = 3;

/**
 * Where whoever plans pages hands them on, job after job, to have them made meanwhile: in this thread, or where many
 * are expected in one of their own.
 */
export class PageLine {
  #maker: PageMaker | null = null;
  readonly #making: Promise<void>[] = [];

  constructor(private readonly workshop: Workshop) {}

  /** Starts what makes many, unless pages are being made already. */
  expectMany(): void {
    const { pageThread, theme } = this.workshop;
    if (pageThread) this.#maker ??= new PageThread(pageThread, theme);
  }

  /**
   * Has a job done; `made` hears of it in the order of the jobs, or once `end` was called. Waits while the line is
   * long. Throws what an earlier job threw.
   */
  async add(job: PagesJob, made: (pages: readonly MadePage[]) => void): Promise<void> {
    this.#maker ??= pageMakerHere(this.workshop.renderer);
    const making = this.#maker.make(job).then(made);
    // Heard of where it is waited for.
    making.catch(() => undefined);
    this.#making.push(making);
    if (this.#making.length >= longest) await this.#making.shift();
  }

  /** Waits until all jobs are done. Throws what one of them threw. */
  async end(): Promise<void> {
    for (const making of this.#making.splice(0)) await making;
  }

  /** Nothing is written any more once it is closed. */
  async close(): Promise<void> {
    await this.#maker?.close();
  }
}
