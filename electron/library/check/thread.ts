import os from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { tell } from '../../../shared/bridge/connectCalls';
import type { CheckEvents, CheckProgress } from '../../../shared/bridge/checkCalls';
import { serveCalls } from '../../../shared/bridge/serveCalls';
import { fail, succeed } from '../../../shared/faults/Answer';
import { portOfWorkerPort } from '../../bridge/portOfWorkerPort';
import { diskFault } from '../diskFault';
import { readThrough } from './readThrough';
import { throughCalls } from './throughCalls';

/** Nobody sees more than some ten steps a second, in milliseconds. */
const between = 100;

/**
 * The thread in which the library is read through, once. It ends by itself: one that is ended from outside in the
 * middle of SQLite's own work may take the whole process with it. `stop` holds a 1 when it is to end soon.
 */
const { folder, stop } = workerData as { folder: string; stop: Int32Array };
if (!parentPort) throw new Error('to be run in a thread');
// On Linux this is of the thread alone: whoever types goes before who checks. Elsewhere it would be of all of them.
if (process.platform === 'linux') os.setPriority(0, os.constants.priority.PRIORITY_BELOW_NORMAL);

const port = portOfWorkerPort(parentPort);
let last = { step: '', at: 0 };
const goOn = (progress: CheckProgress): boolean => {
  if (Atomics.load(stop, 0) === 1) return false;
  const now = performance.now();
  if (progress.step === last.step && now - last.at < between) return true;
  last = { step: progress.step, at: now };
  tell<CheckEvents, 'check:progress'>(port, 'check:progress', progress);
  return true;
};
const answers = {
  'check:through': () => {
    // Once it is answered, nothing keeps this thread.
    setImmediate(() => parentPort?.close());
    try {
      return succeed(readThrough(folder, goOn));
    } catch (error) {
      const fault = diskFault(error, folder);
      if (!fault) throw error;
      return fail(fault);
    }
  },
};
serveCalls(port, throughCalls, answers, (_where, error) => {
  // Thrown where nobody catches it: the library hears of it and reports it.
  queueMicrotask(() => {
    throw error;
  });
});
