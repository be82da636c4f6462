import { Worker } from 'node:worker_threads';
import type { AskOf, ValueOf } from '../../../shared/bridge/Call';
import type { Caller } from '../../../shared/bridge/connectCalls';
import { connectCalls } from '../../../shared/bridge/connectCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import type { SpellingCalls } from '../../../shared/bridge/spellingCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { endWorker } from '../../bridge/endWorker';
import { portOfWorker } from '../../bridge/portOfWorker';
import { OneAtATime } from './OneAtATime';

/** Dictionaries that nobody has asked anything for this long are let go of, in milliseconds. */
const patience = 300_000;

/** A thread at work, and how many calls wait for it. */
interface Running {
  worker: Worker;
  caller: Caller<SpellingCalls, Record<never, never>>;
  waiting: number;
  clock: NodeJS.Timeout | null;
}

/**
 * Has dictionaries asked in a thread of their own, which is started when it is first asked and ended when it has not
 * been for a while. One that dies is answered for with `process-stopped`, and the next call starts another.
 */
export class SpellingThread {
  readonly calls: Implementations<SpellingCalls> = {
    'spelling:judge': (ask) => this.#call('spelling:judge', ask),
    'spelling:suggest': (ask) => this.#suggesting.ask(ask),
  };
  #running: Running | null = null;
  readonly #suggesting = new OneAtATime(
    (ask: AskOf<SpellingCalls['spelling:suggest']>) => this.#call('spelling:suggest', ask),
    succeed<string[]>([]),
  );

  /** `entry` is the built `thread.ts`. */
  constructor(
    private readonly entry: URL,
    private readonly report: (where: string, error: unknown) => void,
  ) {}

  close(): void {
    const running = this.#running;
    this.#running = null;
    if (!running) return;
    if (running.clock) clearTimeout(running.clock);
    void endWorker(running.worker);
  }

  async #call<Id extends keyof SpellingCalls>(
    id: Id,
    ask: AskOf<SpellingCalls[Id]>,
  ): Promise<Answer<ValueOf<SpellingCalls[Id]>>> {
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
    const worker = new Worker(this.entry);
    const caller = connectCalls<SpellingCalls, Record<never, never>>('press', portOfWorker(worker));
    const running: Running = { worker, caller, waiting: 0, clock: null };
    worker.once('error', (error) => this.report('spelling', error));
    worker.once('exit', () => {
      if (this.#running === running) this.#running = null;
    });
    return running;
  }
}
