import { Worker } from 'node:worker_threads';
import type { Answer } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import type { BringDoor, BroughtCopy, PlannedBringing } from './BringDoor';

/** What a copy may take. */
export interface BringLimits {
  /** Milliseconds: one of a year's writing takes a few seconds. */
  longest: number;
  /** MB of memory. */
  memory: number;
}

const usual: BringLimits = { longest: 60_000, memory: 2048 };

/**
 * A thread that has had no copy for so long ends, in milliseconds, and with it the documents it keeps: over a shared
 * folder somebody who writes sends something every few seconds, and stops to think.
 */
const patience = 3 * 60_000;

/** What the thread tells: that it is done with the disk, or what comes of the copy. */
export type FromBringThread = 'library-read' | Answer<PlannedBringing>;

/** A copy that is being read. */
interface Asked {
  article: string;
  resolve: (plan: PlannedBringing) => void;
  reject: (error: unknown) => void;
  /** When it is given up. */
  clock: NodeJS.Timeout | null;
}

/**
 * Has copies read in a thread of their own, one after the other, so that the library is there for whoever types
 * meanwhile, and so that one that was made to take for ever, or all memory, is stopped: with `copy-too-heavy`.
 */
export class BringThread implements BringDoor {
  #worker: Worker | null = null;
  #asked: Asked | null = null;
  #rest: NodeJS.Timeout | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  /** `entry` is the built `thread.ts`. */
  constructor(
    private readonly entry: string,
    private readonly folder: string,
    private readonly report: (where: string, error: unknown) => void,
    private readonly limits: BringLimits = usual,
  ) {}

  plan(copy: BroughtCopy): Promise<PlannedBringing> {
    const planned = this.#turn.then(() => this.#ask(copy));
    this.#turn = planned.catch(() => undefined);
    return planned;
  }

  close(): void {
    if (this.#rest) clearTimeout(this.#rest);
    this.#worker?.unref();
    // Not ended from outside: it may be in the middle of a call into SQLite, and would take the process with it.
    if (!this.#asked) this.#worker?.postMessage('end');
    this.#worker = null;
  }

  #ask({ article, updates, from }: BroughtCopy): Promise<PlannedBringing> {
    if (this.#rest) clearTimeout(this.#rest);
    const worker = (this.#worker ??= this.#begin());
    return new Promise((resolve, reject) => {
      this.#asked = { article, resolve, reject, clock: null };
      worker.postMessage({ article, updates, from });
    });
  }

  #begin(): Worker {
    const worker = new Worker(this.entry, {
      workerData: { folder: this.folder },
      resourceLimits: { maxOldGenerationSizeMb: this.limits.memory },
    });
    worker.on('message', (told: FromBringThread) => {
      if (told === 'library-read') return this.#watch(worker);
      const asked = this.#settle();
      if (told.ok) asked?.resolve(told.value);
      else asked?.reject(new FaultError(told.fault));
      this.#rest = setTimeout(() => this.close(), patience).unref();
    });
    worker.once('error', (error: Error & { code?: string }) => {
      const tooMuch = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (!tooMuch) this.report('bring', error);
      this.#end(worker, tooMuch);
    });
    worker.once('exit', () => this.#end(worker, false));
    return worker;
  }

  /** Nothing more is read from the disk: from here on the thread may be ended. */
  #watch(worker: Worker): void {
    if (!this.#asked) return;
    this.#asked.clock = setTimeout(() => {
      this.#end(worker, true);
      void worker.terminate();
    }, this.limits.longest);
  }

  /** The thread is gone, or about to be; what it was asked is answered. */
  #end(worker: Worker, isTooHeavy: boolean): void {
    // One that was told to end says so when another may be asked already.
    if (this.#worker !== worker) return;
    this.#worker = null;
    const asked = this.#settle();
    const { article } = asked ?? { article: '' };
    asked?.reject(
      new FaultError(
        isTooHeavy ? { kind: 'copy-too-heavy', article } : { kind: 'process-stopped', process: 'library' },
      ),
    );
  }

  #settle(): Asked | null {
    const asked = this.#asked;
    this.#asked = null;
    if (asked?.clock) clearTimeout(asked.clock);
    return asked;
  }
}
