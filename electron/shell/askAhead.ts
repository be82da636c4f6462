import { Worker } from 'node:worker_threads';
import type { ReadAhead } from '../../shared/bridge/Preloaded';
import type { DeskQuestion } from '../../shared/bridge/deskQuestion';

/** How long the library's disk may take, in milliseconds, before that is left to the library itself. */
const patience = 1500;

/** What of the desk is read ahead, as `electron/library/readAheadDesk.ts` has it. */
interface DeskAsked {
  question: DeskQuestion;
  rows: number;
  current: string;
  author: string;
  tags: number;
}

/**
 * Has read what is shown first, the article left open or the desk, in a thread of its own, while Electron is still starting. `entry` is
 * the built `ahead.ts`, `folder` the library's. Answers null when that does not come to anything, for whatever
 * reason: then the library loads it, and says what is wrong if anything is.
 */
export function askAhead(
  entry: string,
  folder: string,
  first: { article: string } | { desk: DeskAsked },
  report: (where: string, error: unknown) => void,
): Promise<ReadAhead | null> {
  return new Promise((resolve) => {
    const thread = new Worker(entry, { workerData: { folder, ...first } });
    const give = (read: ReadAhead | null): void => {
      clearTimeout(clock);
      resolve(read);
    };
    // Left to itself then: a thread that is ended in the middle of SQLite's own work takes the program with it.
    const clock = setTimeout(() => give(null), patience);
    thread.once('message', give);
    thread.once('exit', () => give(null));
    thread.once('error', (error) => {
      report('ahead', error);
      give(null);
    });
  });
}
