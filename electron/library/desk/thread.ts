import { parentPort, workerData } from 'node:worker_threads';
import { serveCalls } from '../../../shared/bridge/serveCalls';
import { succeed } from '../../../shared/faults/Answer';
import { reporterTo } from '../../bridge/crashReport';
import { endWhenTold } from '../../bridge/endWorker';
import { portOfWorkerPort } from '../../bridge/portOfWorkerPort';
import { openDesk } from './openDesk';
import { threadCalls } from './threadCalls';

/**
 * The thread in the library's process that answers for the desk and keeps search in step: a question about a
 * hundred thousand articles takes some hundredths of a second, in which storing would have to wait.
 */
const { folder, crashes } = workerData as { folder: string; crashes: string };
if (!parentPort) throw new Error('to be run in a thread');

endWhenTold(parentPort);
const report = reporterTo(crashes, 'desk');
const desk = openDesk(folder, report);
serveCalls(
  portOfWorkerPort(parentPort),
  threadCalls,
  {
    ...desk.calls,
    'desk:follow': ({ articles }) => {
      desk.follow(articles);
      return succeed(null);
    },
    'desk:sound': async () => succeed(await desk.isSound()),
  },
  report,
);
