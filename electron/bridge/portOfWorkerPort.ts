import type { MessagePort } from 'node:worker_threads';
import type { Port } from '../../shared/bridge/Port';
import { endWord } from './endWorker';

/** The bridge's port over a Node `MessagePort`: between a process and its workers, and in tests. */
export function portOfWorkerPort(port: MessagePort): Port {
  return {
    send: (message) => port.postMessage(message),
    listen: (heard) => {
      port.on('message', (message: unknown) => {
        if (message !== endWord) heard(message);
      });
    },
    whenClosed: (gone) => {
      port.on('close', gone);
    },
    close: () => port.close(),
  };
}
