import { parentPort, workerData } from 'node:worker_threads';
import { endWhenTold } from '../bridge/endWorker';
import type { DeskAhead } from './readAheadDesk';

/**
 * The thread in which main has read what the window shows first, while Electron itself is still starting. Until the
 * library is there it answers what can be answered by reading alone. What each of that takes is loaded when it is its
 * turn: the first reading is waited for.
 */
const { folder, crashes, article, desk } = workerData as {
  folder: string;
  crashes: string;
  article?: string;
  desk?: DeskAhead;
};
if (!parentPort) throw new Error('to be run in a thread');

endWhenTold(parentPort);
parentPort.postMessage(await firstRead());
// What is asked before there is anybody to answer it.
const early: unknown[] = [];
const hold = (message: unknown): void => void early.push(message);
parentPort.on('message', hold);
const { serveAhead } = await import('./serveAhead');
serveAhead(parentPort, folder, crashes);
parentPort.off('message', hold);
for (const message of early) parentPort.emit('message', message);

async function firstRead(): Promise<unknown> {
  if (article !== undefined) {
    const { readAhead } = await import('./readAhead');
    const read = readAhead(folder, article);
    return read && { article: read };
  }
  const { readAheadDesk } = await import('./readAheadDesk');
  const read = desk && readAheadDesk(folder, desk);
  return read ? { desk: read } : null;
}
