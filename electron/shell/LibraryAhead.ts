import { Worker } from 'node:worker_threads';
import { aheadIds } from '../../shared/bridge/aheadIds';
import type { ReadAhead } from '../../shared/bridge/Preloaded';
import type { Asker, DeskQuestion } from '../../shared/bridge/deskQuestion';
import type { Port } from '../../shared/bridge/Port';
import { endWorker } from '../bridge/endWorker';

/** How long the library's disk may take, in milliseconds, before that is left to the library itself. */
const patience = 1500;

/** What of the desk is read ahead, as `electron/library/readAheadDesk.ts` has it. */
interface DeskAsked {
  question: DeskQuestion;
  rows: number;
  current: string;
  who: Asker;
  tags: number;
}

/** What is read: the built `ahead.ts`, the library's folder, and where it notes its mistakes. */
interface AheadOf {
  entry: string;
  folder: string;
  crashes: string;
}

/**
 * What is shown first, the article left open or the desk, read in a thread of its own while Electron is still
 * starting; and answers from the same thread until the library is there.
 */
export class LibraryAhead {
  /** Null when it does not come to anything, for whatever reason: then the library loads it, and says what is wrong if anything is. */
  readonly read: Promise<ReadAhead | null>;
  #thread: Worker | null;
  #lent: Port | null = null;

  constructor(
    { entry, folder, crashes }: AheadOf,
    first: { article: string } | { desk: DeskAsked },
    report: (where: string, error: unknown) => void,
  ) {
    const thread = new Worker(entry, { workerData: { folder, crashes, ...first } });
    this.#thread = thread;
    thread.unref();
    this.read = new Promise((resolve) => {
      const give = (read: ReadAhead | null): void => {
        clearTimeout(clock);
        if (!read) this.end();
        resolve(read);
      };
      // Left to itself then: a thread that is ended in the middle of SQLite's own work takes the program with it.
      const clock = setTimeout(() => give(null), patience);
      thread.once('message', give);
      thread.once('exit', () => {
        this.#thread = null;
        give(null);
      });
      thread.once('error', (error) => {
        report('ahead', error);
        give(null);
      });
    });
  }

  /**
   * Answers what comes in over a port and can be answered by reading; everything else stays without an answer, for
   * the library. Answers whether it does.
   */
  lendTo(port: Port): boolean {
    const thread = this.#thread;
    if (!thread) return false;
    this.#lent?.close();
    this.#lent = port;
    thread.on('message', (message: { id?: number; answer?: { ok: boolean } } | null) => {
      if (message?.answer?.ok && this.#lent === port) port.send(message);
    });
    port.listen((message) => {
      const call = (message as { call?: unknown } | null)?.call;
      if (aheadIds.some((id) => id === call)) this.#thread?.postMessage(message);
    });
    return true;
  }

  /** The library is there, or nothing comes of this. */
  end(): void {
    this.#lent?.close();
    this.#lent = null;
    if (this.#thread) void endWorker(this.#thread);
    this.#thread = null;
  }
}
