import { Worker } from 'node:worker_threads';
import type { Answer } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import type { Merged } from '../../../shared/review/merging/mergeCopies';
import type { BringDoor, BroughtCopy } from './BringDoor';

/** A copy that takes longer than this is given up, in milliseconds: one of a year's writing takes a second. */
const longest = 60_000;

/** No copy takes more memory than this, in MB. */
const mostMemory = 2048;

/** What the thread tells: that it is done with the disk, or what comes of the copy. */
export type FromBringThread = 'library-read' | Answer<Merged | null>;

/**
 * Has each copy read in a thread of its own, so that the library is there for whoever types meanwhile, and so that one
 * that was made to take for ever, or all memory, is stopped: with `copy-too-heavy`.
 */
export class BringThread implements BringDoor {
  readonly #running = new Set<Worker>();

  /** `entry` is the built `thread.ts`. */
  constructor(
    private readonly entry: string,
    private readonly folder: string,
    private readonly report: (where: string, error: unknown) => void,
  ) {}

  plan(copy: BroughtCopy): Promise<Merged | null> {
    const { article, updates } = copy;
    const worker = new Worker(this.entry, {
      workerData: { folder: this.folder, article, updates },
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
    this.#running.add(worker);
    let clock: NodeJS.Timeout | null = null;
    return new Promise<Merged | null>((resolve, reject) => {
      const tooHeavy = (): void => reject(new FaultError({ kind: 'copy-too-heavy', article }));
      worker.on('message', (told: FromBringThread) => {
        if (told === 'library-read') {
          // Not before: a thread that is ended in the middle of a call into SQLite takes the process with it.
          clock = setTimeout(() => {
            tooHeavy();
            void worker.terminate();
          }, longest);
        } else if (told.ok) resolve(told.value);
        else reject(new FaultError(told.fault));
      });
      worker.once('error', (error: Error & { code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return tooHeavy();
        this.report('bring', error);
        reject(new FaultError({ kind: 'process-stopped', process: 'library' }));
      });
      worker.once('exit', () => {
        if (clock) clearTimeout(clock);
        this.#running.delete(worker);
        reject(new FaultError({ kind: 'process-stopped', process: 'library' }));
      });
    });
  }

  close(): void {
    for (const worker of this.#running) worker.unref();
  }
}
