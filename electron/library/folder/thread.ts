import { randomUUID } from 'node:crypto';
import os from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { serveCalls } from '../../../shared/bridge/serveCalls';
import { endWhenTold } from '../../bridge/endWorker';
import { portOfWorkerPort } from '../../bridge/portOfWorkerPort';
import { folderAnswers } from './folderAnswers';
import { folderRoomCalls } from './folderRoomCalls';

/** The thread that reads and writes a shared folder, however long a network takes over that. */
const { library } = workerData as { library: string };
if (!parentPort) throw new Error('to be run in a thread');
endWhenTold(parentPort);
// On Linux this is of the thread alone: whoever types goes before what comes from elsewhere.
if (process.platform === 'linux') os.setPriority(0, os.constants.priority.PRIORITY_BELOW_NORMAL);

const answers = folderAnswers({ library, newId: randomUUID });
serveCalls(portOfWorkerPort(parentPort), folderRoomCalls, answers, (_where, error) => {
  // Thrown where nobody catches it: the library hears of it and reports it.
  queueMicrotask(() => {
    throw error;
  });
});
