import { Worker } from 'node:worker_threads';
import type { HistoryCalls, HistoryEvents } from '../../../shared/bridge/historyCalls';
import { historyCalls } from '../../../shared/bridge/historyCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import { RestingThread } from '../../bridge/RestingThread';
import type { HistoryDoor } from './HistoryDoor';
import type { HistoryStart } from './HistoryRoom';

/** A thread that nobody has asked anything for this long is ended, in milliseconds; another one starts soon enough. */
const patience = 60_000;

/** Has the history read in a thread of its own, for as long as somebody asks. */
export class HistoryThread implements HistoryDoor {
  readonly answers: Implementations<HistoryCalls>;
  readonly #thread: RestingThread<HistoryCalls, HistoryEvents>;

  /** `entry` is the built `thread.ts`. */
  constructor(
    entry: string,
    { folder, progressed, report }: HistoryStart & { report: (where: string, error: unknown) => void },
  ) {
    this.#thread = new RestingThread({
      process: 'library',
      begin: () => new Worker(entry, { workerData: { folder } }),
      patience,
      failed: (error) => report('history', error),
      begun: (caller) =>
        caller.on('history:progress', ({ article, done, total }) => progressed(article, done, total)),
    });
    const calls = Object.keys(historyCalls).map((id) => [
      id,
      (ask: never) => this.#thread.call(id as keyof HistoryCalls, ask),
    ]);
    this.answers = Object.fromEntries(calls) as Implementations<HistoryCalls>;
  }

  close(): void {
    this.#thread.close();
  }
}
