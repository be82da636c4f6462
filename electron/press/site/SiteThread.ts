import { Worker } from 'node:worker_threads';
import type { Fault } from '../../../shared/faults/Fault';
import { FaultError } from '../../../shared/faults/FaultError';
import type { SiteWork, WorkTheme } from './SiteWork';

/** What is asked of the thread: a method of its `SiteWork`, and with what. */
export type WorkAsk = {
  [Name in keyof SiteWork]: { do: Name; with: Parameters<SiteWork[Name]>[0] };
}[keyof SiteWork];

/** What the thread answers. */
export type WorkAnswer =
  | { ok: true; value: unknown }
  | { ok: false; fault: Fault }
  /** What the file system said. */
  | { ok: false; code: string; message: string };

/** One who waits for an answer. */
interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * Does part of a site's export in a thread of its own, one thing after the other in the order in which it is asked.
 * `entry`: the thread's file. What it answers or throws is what `SiteWork` answers or throws.
 */
export class SiteThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  /** What writes. */
  readonly #working = new Set<Promise<unknown>>();

  constructor(entry: URL, { facts, templates }: WorkTheme) {
    const start: WorkTheme = { facts, templates };
    this.#worker = new Worker(entry, { workerData: start });
    this.#worker.on('message', (answer: WorkAnswer) => this.#settle(answer));
    // A mistake of ours is told as what it is.
    this.#worker.on('error', (error: Error) => this.#lose(error));
    this.#worker.on('exit', () => this.#lose(stopped()));
  }

  /** How many wait for an answer. */
  get waiting(): number {
    return this.#waiting.length;
  }

  ask<Name extends keyof SiteWork>(
    what: Name,
    parameter: Parameters<SiteWork[Name]>[0],
  ): Promise<ReturnType<SiteWork[Name]>> {
    const working = new Promise<unknown>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage({ do: what, with: parameter });
    });
    if (what === 'make') this.#working.add(working);
    return working.finally(() => this.#working.delete(working)) as Promise<ReturnType<SiteWork[Name]>>;
  }

  /** Nothing is asked of it any more; once it is closed it writes nothing more. */
  async close(): Promise<void> {
    // What was asked for is written first: a thread that is stopped in the middle of that could write on for a moment.
    await Promise.allSettled(this.#working);
    await this.#worker.terminate();
  }

  #settle(answer: WorkAnswer): void {
    const waiting = this.#waiting.shift();
    if (answer.ok) waiting?.resolve(answer.value);
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
