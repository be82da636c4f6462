import { Worker } from 'node:worker_threads';
import type {
  CheckCalls,
  CheckEvents,
  CheckFinding,
  CheckProgress,
  CheckReport,
} from '../../../shared/bridge/checkCalls';
import { connectCalls } from '../../../shared/bridge/connectCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { fail, succeed } from '../../../shared/faults/Answer';
import { portOfWorker } from '../../bridge/portOfWorker';
import type { Library } from '../Library';
import type { LibraryDoor } from '../LibraryDoor';
import type { Flaw, ReadThrough } from './Flaw';
import type { ThroughCalls } from './throughCalls';

/** What was read, and the library that was open then. */
interface ReadLibrary extends ReadThrough {
  library: Library;
}

/** What the check works on, and whom it tells. */
export interface LibraryCheckParts {
  folder: string;
  door: LibraryDoor;
  /** The built `thread.ts`. */
  thread: URL | string;
  progressed: (progress: CheckProgress) => void;
  report: (where: string, error: unknown) => void;
}

/**
 * The thorough check of the library, when somebody asks for it. It is read in a thread; what is amiss is mended
 * here, article by article, with whoever stores a key in between. A database that SQLite itself finds damaged is
 * set aside and made anew first, and what was made is read again.
 */
export class LibraryCheck {
  readonly calls: Implementations<CheckCalls>;
  #running: Promise<Answer<CheckReport | null>> | null = null;
  /** Holds a 1 once the one that runs is to stop. */
  #stop = new Int32Array(new SharedArrayBuffer(4));

  constructor(private readonly parts: LibraryCheckParts) {
    this.calls = {
      'check:run': () => (this.#running ??= this.#run().finally(() => (this.#running = null))),
      'check:stop': () => {
        Atomics.store(this.#stop, 0, 1);
        return succeed(null);
      },
    };
  }

  async #run(): Promise<Answer<CheckReport | null>> {
    this.#stop = new Int32Array(new SharedArrayBuffer(4));
    const { door } = this.parts;
    const newer = await door.calls['library:newer']({});
    if (!newer.ok) return newer;
    if (newer.value) return fail({ kind: 'library-newer', ...newer.value });
    const first = await this.#read();
    if (!first.ok || !first.value) return first as Answer<null>;
    if (!isOfDatabase(first.value)) return this.#mend(first.value);
    await door.makeAnew(first.value.library);
    const again = await this.#read();
    if (!again.ok || !again.value) return again as Answer<null>;
    const mended = !isOfDatabase(again.value);
    const found = [finding(ofFirst(first.value), mended), ...(await this.#lostOnTheWay())];
    if (!mended) return succeed({ ...countsOf(again.value), found });
    const rest = await this.#mend(again.value);
    return rest.ok && rest.value ? succeed({ ...rest.value, found: [...found, ...rest.value.found] }) : rest;
  }

  /** What was read, and of which library; null when it was stopped. */
  async #read(): Promise<Answer<ReadLibrary | null>> {
    const { folder, door, thread, progressed, report } = this.parts;
    const library = await door.use((opened) => opened);
    if (!library.ok) return library;
    const worker = new Worker(thread, { workerData: { folder, stop: this.#stop } });
    worker.once('error', (error) => report('check', error));
    const caller = connectCalls<ThroughCalls, CheckEvents>('library', portOfWorker(worker));
    caller.on('check:progress', progressed);
    const answer = await caller.call('check:through', {});
    return answer.ok && answer.value
      ? succeed({ ...answer.value, library: library.value })
      : (answer as Answer<null>);
  }

  /** Null where the library that was read is not the one that is open any more: nothing that was found is of that. */
  async #mend(read: ReadLibrary): Promise<Answer<CheckReport | null>> {
    const { door } = this.parts;
    const found: CheckFinding[] = [];
    const same = await door.use((library) => library === read.library);
    if (same.ok && !same.value) return succeed(null);
    for (const flaw of read.flaws) {
      const mended = await door.use((library) => (library === read.library ? library.mend(flaw) : null));
      if (mended.ok && mended.value === null) return succeed(null);
      found.push(mended.ok && mended.value ? mended.value : finding(flaw, false));
      // Whoever stores a key gets in here.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return succeed({ ...countsOf(read), found });
  }

  /** What did not come back when the database was made anew. */
  async #lostOnTheWay(): Promise<CheckFinding[]> {
    const { calls } = this.parts.door;
    const mended = await calls['library:mended']({});
    const lost = mended.ok ? mended.value.filter((one) => one.lost > 0) : [];
    return Promise.all(
      lost.map(async ({ article, updates, lost: gone, from, until }) => {
        const card = article ? await calls['desk:card']({ article }) : null;
        const name = card?.ok ? card.value.headline : '';
        const count = updates + gone;
        return { kind: 'updates', article, name, count, lost: gone, from, until, mended: true } as const;
      }),
    );
  }
}

/** A flaw as it is told. */
export function finding({ kind, article, name, count }: Flaw, mended: boolean): CheckFinding {
  return { kind, article, name, count, lost: 0, from: '', until: '', mended };
}

function countsOf({ articles, updates, originals }: ReadThrough): Omit<CheckReport, 'found'> {
  return { articles, updates, originals };
}

function isOfDatabase({ flaws }: ReadThrough): boolean {
  return flaws.some(({ kind }) => kind === 'database');
}

function ofFirst({ flaws }: ReadThrough): Flaw {
  return flaws[0] ?? { kind: 'database', article: '', name: '', count: 1 };
}
