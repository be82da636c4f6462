import { parentPort, workerData } from 'node:worker_threads';
import type { DeskAhead } from './readAheadDesk';
import { readAhead } from './readAhead';
import { readAheadDesk } from './readAheadDesk';

/** The thread in which main has read what the window shows first, while Electron itself is still starting. */
const { folder, article, desk } = workerData as { folder: string; article?: string; desk?: DeskAhead };
if (article !== undefined) {
  const read = readAhead(folder, article);
  parentPort?.postMessage(read && { article: read });
} else if (desk) {
  const read = readAheadDesk(folder, desk);
  parentPort?.postMessage(read && { desk: read });
}
