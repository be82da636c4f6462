import { Worker } from 'node:worker_threads';
import type { LoadedArticle } from '../../shared/bridge/answers';

/** How long the library's disk may take, in milliseconds, before the article is left to the library itself. */
const patience = 1500;

/**
 * Has the article read that was left open, in a thread of its own, while Electron is still starting. `entry` is
 * the built `ahead.ts`, `folder` the library's. Answers null when that does not come to anything, for whatever
 * reason: then the library loads it, and says what is wrong if anything is.
 */
export function askAhead(
  entry: string,
  folder: string,
  article: string,
  report: (where: string, error: unknown) => void,
): Promise<LoadedArticle | null> {
  return new Promise((resolve) => {
    const thread = new Worker(entry, { workerData: { folder, article } });
    const give = (read: LoadedArticle | null): void => {
      clearTimeout(clock);
      resolve(read);
    };
    const clock = setTimeout(() => {
      void thread.terminate();
      give(null);
    }, patience);
    thread.once('message', give);
    thread.once('exit', () => give(null));
    thread.once('error', (error) => {
      report('ahead', error);
      give(null);
    });
  });
}
