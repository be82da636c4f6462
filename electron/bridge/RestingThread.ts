import type { Worker } from 'node:worker_threads';
import type { AskOf, Calls, ValueOf } from '../../shared/bridge/Call';
import type { Caller } from '../../shared/bridge/connectCalls';
import { connectCalls } from '../../shared/bridge/connectCalls';
import type { Answer } from '../../shared/faults/Answer';
import { endWorker } from './endWorker';
import { portOfWorker } from './portOfWorker';

/** A thread at work, and how many calls wait for it. */
interface Running<C extends Calls, Events> {
  worker: Worker;
  caller: Caller<C, Events>;
  waiting: number;
  clock: NodeJS.Timeout | null;
}

export interface RestingThreadParts<C extends Calls, Events> {
  /** The process it belongs to, which is named where it dies. */
  process: Parameters<typeof connectCalls>[0];
  begin: () => Worker;
  /** Whoever has not been asked anything for this long is ended, in milliseconds. */
  patience: number;
  /** Hears what a thread died of. */
  failed: (error: unknown) => void;
  /** Hears of each thread that begins, to listen to what it tells. */
  begun?: (caller: Caller<C, Events>) => void;
}

/**
 * A thread that is started when it is first asked, and ended when it has not been for a while. One that dies is
 * answered for with `process-stopped`, and the next call starts another.
 */
export class RestingThread<C extends Calls, Events> {
  #running: Running<C, Events> | null = null;

  constructor(private readonly parts: RestingThreadParts<C, Events>) {}

  async call<Id extends keyof C & string>(id: Id, ask: AskOf<C[Id]>): Promise<Answer<ValueOf<C[Id]>>> {
    const running = (this.#running ??= this.#begin());
    if (running.clock) clearTimeout(running.clock);
    running.waiting++;
    const answer = await running.caller.call(id, ask);
    running.waiting--;
    if (this.#running === running && running.waiting === 0) {
      running.clock = setTimeout(() => this.close(), this.parts.patience);
      running.clock.unref();
    }
    return answer;
  }

  close(): void {
    const running = this.#running;
    this.#running = null;
    if (!running) return;
    if (running.clock) clearTimeout(running.clock);
    void endWorker(running.worker);
  }

  #begin(): Running<C, Events> {
    const worker = this.parts.begin();
    const caller = connectCalls<C, Events>(this.parts.process, portOfWorker(worker));
    this.parts.begun?.(caller);
    const running: Running<C, Events> = { worker, caller, waiting: 0, clock: null };
    worker.once('error', this.parts.failed);
    worker.once('exit', () => {
      if (this.#running === running) this.#running = null;
    });
    return running;
  }
}
