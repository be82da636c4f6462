import { Worker } from 'node:worker_threads';
import type { Fault } from '../../../shared/faults/Fault';
import { FaultError } from '../../../shared/faults/FaultError';
import type { MadePage, PagesJob } from './makePages';
import type { PageMaker } from './PageMaker';
import type { Theme } from './Theme';

/** What the thread is started with. */
export interface PageThreadStart {
  name: Theme['facts']['name'];
  templates: Theme['templates'];
}

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

  constructor(entry: URL, { facts, templates }: Theme) {
    const start: PageThreadStart = { name: facts.name, templates };
    this.#worker = new Worker(entry, { workerData: start });
    this.#worker.on('message', (answer: PagesAnswer) => this.#settle(answer));
    this.#worker.on('error', () => this.#lose());
    this.#worker.on('exit', () => this.#lose());
  }

  make(job: PagesJob): Promise<MadePage[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(job);
    });
  }

  close(): void {
    this.#worker.removeAllListeners('exit');
    void this.#worker.terminate();
    this.#lose();
  }

  #settle(answer: PagesAnswer): void {
    const waiting = this.#waiting.shift();
    if (answer.ok) waiting?.resolve(answer.made);
    else if ('fault' in answer) waiting?.reject(new FaultError(answer.fault));
    else waiting?.reject(Object.assign(new Error(answer.message), { code: answer.code }));
  }

  #lose(): void {
    for (const { reject } of this.#waiting.splice(0)) {
      reject(new FaultError({ kind: 'process-stopped', process: 'press' }));
    }
  }
}
