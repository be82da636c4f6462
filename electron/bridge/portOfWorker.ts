import type { Worker } from 'node:worker_threads';
import type { Port } from '../../shared/bridge/Port';
import { endWorker } from './endWorker';

/** A thread as one end of a channel; it closes when the thread ends. */
export function portOfWorker(worker: Worker): Port {
  return {
    send: (message) => worker.postMessage(message),
    listen: (heard) => void worker.on('message', heard),
    whenClosed: (gone) => void worker.once('exit', gone),
    close: () => void endWorker(worker),
  };
}
