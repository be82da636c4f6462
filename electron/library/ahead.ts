import { parentPort, workerData } from 'node:worker_threads';
import { readAhead } from './readAhead';

/** The thread in which main has the article left open read while Electron itself is still starting. */
const { folder, article } = workerData as { folder: string; article: string };
parentPort?.postMessage(readAhead(folder, article));
