import { Worker } from 'node:worker_threads';
import type { AskOf } from '../../../shared/bridge/Call';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import type { SpellingCalls } from '../../../shared/bridge/spellingCalls';
import { succeed } from '../../../shared/faults/Answer';
import { RestingThread } from '../../bridge/RestingThread';
import { OneAtATime } from './OneAtATime';

/** Dictionaries that nobody has asked anything for this long are let go of, in milliseconds. */
const patience = 300_000;

/** Has dictionaries asked in a thread of their own, for as long as somebody asks. */
export class SpellingThread {
  readonly calls: Implementations<SpellingCalls> = {
    'spelling:judge': (ask) => this.#thread.call('spelling:judge', ask),
    'spelling:suggest': (ask) => this.#suggesting.ask(ask),
  };
  readonly #thread: RestingThread<SpellingCalls, Record<never, never>>;
  readonly #suggesting = new OneAtATime(
    (ask: AskOf<SpellingCalls['spelling:suggest']>) => this.#thread.call('spelling:suggest', ask),
    succeed<string[]>([]),
  );

  /** `entry` is the built `thread.ts`. */
  constructor(entry: URL, report: (where: string, error: unknown) => void) {
    this.#thread = new RestingThread({
      process: 'press',
      begin: () => new Worker(entry),
      patience,
      failed: (error) => report('spelling', error),
    });
  }

  close(): void {
    this.#thread.close();
  }
}
