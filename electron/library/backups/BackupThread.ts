import { Worker } from 'node:worker_threads';
import type { Answer } from '../../../shared/faults/Answer';
import { endWorker } from '../../bridge/endWorker';
import { fail } from '../../../shared/faults/Answer';
import type { BackupAnswers, BackupJob, BackupWord } from './backupJobs';
import type { Tell } from './carryOutBackup';

/** A thread that nobody has asked anything for this long is ended, in milliseconds; it is started again in a moment. */
const patience = 60_000;

interface Waiting {
  settle: (answer: Answer<never>) => void;
  tell: Tell;
}

/**
 * A thread for work on copies, one job after another. It has a connection of its own to whatever it reads, so
 * that the library goes on storing. It is there only while there is work.
 */
export class BackupThread {
  #worker: Worker | null = null;
  #waiting: Waiting[] = [];
  #clock: NodeJS.Timeout | null = null;

  /** `entry` is the built `worker.ts`. */
  constructor(private readonly entry: URL) {}

  /**
   * Has one job done. `place` is what a failing disk is called after. Never rejects: a thread that dies is the
   * fault `unexpected`.
   */
  ask<J extends BackupJob>(
    job: J,
    place: string,
    tell: Tell = () => {},
  ): Promise<Answer<BackupAnswers[J['do']]>> {
    if (this.#clock) clearTimeout(this.#clock);
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve) => {
      this.#waiting.push({ settle: resolve as Waiting['settle'], tell });
      worker.postMessage({ job, place });
    });
  }

  /** Ends the thread as soon as it has done what it is doing; nobody hears of that any more. */
  close(): void {
    if (this.#clock) clearTimeout(this.#clock);
    if (this.#worker) void endWorker(this.#worker);
    this.#worker = null;
    this.#drop('closed');
  }

  #start(): Worker {
    const worker = new Worker(this.entry);
    worker.on('message', (word: BackupWord) => {
      const [first] = this.#waiting;
      if (!first) return;
      if ('told' in word) return first.tell(word.told.step, word.told.done, word.told.total);
      this.#waiting.shift();
      first.settle(word.answer as Answer<never>);
      if (this.#waiting.length === 0) this.#clock = setTimeout(() => this.close(), patience).unref();
    });
    const died = (why: string): void => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#drop(why);
    };
    worker.on('error', (error) =>
      died(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    worker.on('exit', (code) => died(`ended with ${code}`));
    return worker;
  }

  #drop(why: string): void {
    for (const { settle } of this.#waiting.splice(0)) {
      settle(fail({ kind: 'unexpected', where: 'backups', message: why }));
    }
  }
}
