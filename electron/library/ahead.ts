import { parentPort, workerData } from 'node:worker_threads';
import { aheadCalls } from '../../shared/bridge/aheadCalls';
import { serveCalls } from '../../shared/bridge/serveCalls';
import type { Answer } from '../../shared/faults/Answer';
import { fail, succeed } from '../../shared/faults/Answer';
import { reporterTo } from '../bridge/crashReport';
import { endWhenTold } from '../bridge/endWorker';
import { portOfWorkerPort } from '../bridge/portOfWorkerPort';
import type { DeskAhead } from './readAheadDesk';
import { readAhead } from './readAhead';
import { askAheadOfLibrary, countAheadOfLibrary, readAheadDesk } from './readAheadDesk';

/**
 * The thread in which main has read what the window shows first, while Electron itself is still starting. Until the
 * library is there it answers what can be answered by reading alone.
 */
const { folder, crashes, article, desk } = workerData as {
  folder: string;
  crashes: string;
  article?: string;
  desk?: DeskAhead;
};
if (!parentPort) throw new Error('to be run in a thread');

endWhenTold(parentPort);
parentPort.postMessage(firstRead());
serveCalls(
  portOfWorkerPort(parentPort),
  aheadCalls,
  {
    'article:load': (asked) => answered(readAhead(folder, asked.article)),
    'desk:ask': (asked) => answered(askAheadOfLibrary(folder, asked)),
    'desk:counts': (asked) => answered(countAheadOfLibrary(folder, asked)),
  },
  reporterTo(crashes, 'ahead'),
);

function firstRead(): unknown {
  if (article !== undefined) {
    const read = readAhead(folder, article);
    return read && { article: read };
  }
  const read = desk && readAheadDesk(folder, desk);
  return read ? { desk: read } : null;
}

/** What only the library can tell is left to it: main passes on what could be answered. */
function answered<Value>(value: Value | null): Answer<Value> {
  return value === null ? fail({ kind: 'process-stopped', process: 'library' }) : succeed(value);
}
