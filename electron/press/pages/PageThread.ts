import { Worker } from 'node:worker_threads';
import type { Fault } from '../../../shared/faults/Fault';
import { FaultError } from '../../../shared/faults/FaultError';
import type { MadePage, PagesJob } from './makePages';
import type { PageMaker } from './PageMaker';
import type { RendererTheme } from './PageRenderer';
import type { Theme } from './Theme';

/** What the thread is started with. */
export type PageThreadStart = RendererTheme;

/** What the thread answers to a job. */
export type PagesAnswer =
  | { ok: true; made: MadePage[] }
  | { ok: false; fault: Fault }
  /** What the file system said. */
  | { ok: false; code: string; message: string };

/** One who waits for a job. */
interface Waiting {
  resolve: (made: MadePage[]) => void;
  reject: (error: Error) => void;
}

/** Makes pages in a thread of its own, beside whoever plans the next ones. `entry`: the thread's file. */
export class PageThread implements PageMaker {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  readonly #making = new Set<Promise<MadePage[]>>();

  constructor(entry: URL, { facts, templates }: Theme) {
    const { name, occasionalStyles } = facts;
    const start: PageThreadStart = {
      facts: occasionalStyles ? { name, occasionalStyles } : { name },
      templates,
    };
    this.#worker = new Worker(entry, { workerData: start });
    this.#worker.on('message', (answer: PagesAnswer) => this.#settle(answer));
    // A mistake of ours is told as what it is.
    this.#worker.on('error', (error: Error) => this.#lose(error));
    this.#worker.on('exit', () => this.#lose(stopped()));
  }

  make(job: PagesJob): Promise<MadePage[]> {
    const made = new Promise<MadePage[]>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(job);
    });
    this.#making.add(made);
    return made.finally(() => this.#making.delete(made));
  }

  async close(): Promise<void> {
    // What was asked for is written first: a thread that is stopped in the middle of that could write on for a moment.
    await Promise.allSettled(this.#making);
    await this.#worker.terminate();
  }

  #settle(answer: PagesAnswer): void {
    const waiting = this.#waiting.shift();
    if (answer.ok) waiting?.resolve(answer.made);
    else if ('fault' in answer) waiting?.reject(new FaultError(answer.fault));
    else waiting?.reject(Object.assign(new Error(answer.message), { code: answer.code }));
  }

  #lose(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}

function stopped(): FaultError {
  return new FaultError({ kind: 'process-stopped', process: 'press' });
}
