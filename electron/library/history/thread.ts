import { parentPort, workerData } from 'node:worker_threads';
import { tell } from '../../../shared/bridge/connectCalls';
import type { HistoryEvents } from '../../../shared/bridge/historyCalls';
import { historyCalls } from '../../../shared/bridge/historyCalls';
import { serveCalls } from '../../../shared/bridge/serveCalls';
import { endWhenTold } from '../../bridge/endWorker';
import { portOfWorkerPort } from '../../bridge/portOfWorkerPort';
import { historyAnswers } from './historyAnswers';

/** The thread in which the library has the way an article came read, however long that takes. */
const { folder } = workerData as { folder: string };
if (!parentPort) throw new Error('to be run in a thread');
endWhenTold(parentPort);
const port = portOfWorkerPort(parentPort);
const answers = historyAnswers({
  folder,
  progressed: (article, done, total) =>
    tell<HistoryEvents, 'history:progress'>(port, 'history:progress', { article, done, total }),
});
serveCalls(port, historyCalls, answers, (_where, error) => {
  // Thrown where nobody catches it: the library hears of it and reports it.
  queueMicrotask(() => {
    throw error;
  });
});
