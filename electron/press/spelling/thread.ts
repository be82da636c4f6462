import { parentPort } from 'node:worker_threads';
import { serveCalls } from '../../../shared/bridge/serveCalls';
import { spellingCalls } from '../../../shared/bridge/spellingCalls';
import { endWhenTold } from '../../bridge/endWorker';
import { portOfWorkerPort } from '../../bridge/portOfWorkerPort';
import { Dictionaries } from './Dictionaries';

/** The thread in which dictionaries are asked: a suggestion takes a second, and press has other things to do. */
if (!parentPort) throw new Error('to be run in a thread');
endWhenTold(parentPort);
serveCalls(portOfWorkerPort(parentPort), spellingCalls, new Dictionaries().calls, (_where, error) => {
  // Thrown where nobody catches it: press hears of it and reports it.
  queueMicrotask(() => {
    throw error;
  });
});
