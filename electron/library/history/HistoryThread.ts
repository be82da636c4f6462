import { Worker } from 'node:worker_threads';
import type { AskOf, ValueOf } from '../../../shared/bridge/Call';
import { connectCalls } from '../../../shared/bridge/connectCalls';
import type { Caller } from '../../../shared/bridge/connectCalls';
import type { HistoryCalls, HistoryEvents } from '../../../shared/bridge/historyCalls';
import { historyCalls } from '../../../shared/bridge/historyCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { endWorker } from '../../bridge/endWorker';
import { portOfWorker } from '../../bridge/portOfWorker';
import type { HistoryDoor } from './HistoryDoor';
import type { HistoryStart } from './HistoryRoom';

/** A thread that nobody has asked anything for this long is ended, in milliseconds; another one starts soon enough. */
const patience = 60_000;

/** A thread at work, and how many calls wait for it. */
interface Running {
  worker: Worker;
  caller: Caller<HistoryCalls, HistoryEvents>;
  waiting: number;
  clock: NodeJS.Timeout | null;
}

/**
 * Has the history read in a thread of its own, which is started when it is first asked and ended when it has not
 * been for a while. One that dies is answered for with `process-stopped`, and the next call starts another.
 */
export class HistoryThread implements HistoryDoor {
  readonly answers: Implementations<HistoryCalls>;
  #running: Running | null = null;

  /** `entry` is the built `thread.ts`. */
  constructor(
    private readonly entry: string,
    private readonly start: HistoryStart & { report: (where: string, error: unknown) => void },
  ) {
    const calls = Object.keys(historyCalls).map((id) => [
      id,
      (ask: never) => this.#call(id as keyof HistoryCalls, ask),
    ]);
    this.answers = Object.fromEntries(calls) as Implementations<HistoryCalls>;
  }

  close(): void {
    const running = this.#running;
    this.#running = null;
    if (!running) return;
    if (running.clock) clearTimeout(running.clock);
    void endWorker(running.worker);
  }

  async #call<Id extends keyof HistoryCalls>(
    id: Id,
    ask: AskOf<HistoryCalls[Id]>,
  ): Promise<Answer<ValueOf<HistoryCalls[Id]>>> {
    const running = (this.#running ??= this.#begin());
    if (running.clock) clearTimeout(running.clock);
    running.waiting++;
    const answer = await running.caller.call(id, ask);
    running.waiting--;
    if (this.#running === running && running.waiting === 0) {
      running.clock = setTimeout(() => this.close(), patience);
      running.clock.unref();
    }
    return answer;
  }

  #begin(): Running {
    const worker = new Worker(this.entry, { workerData: { folder: this.start.folder } });
    const caller = connectCalls<HistoryCalls, HistoryEvents>('library', portOfWorker(worker));
    caller.on('history:progress', ({ article, done, total }) => this.start.progressed(article, done, total));
    const running: Running = { worker, caller, waiting: 0, clock: null };
    worker.once('error', (error) => this.start.report('history', error));
    worker.once('exit', () => {
      if (this.#running === running) this.#running = null;
    });
    return running;
  }
}
