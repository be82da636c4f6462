import type { MessagePort, Worker } from 'node:worker_threads';

/** What a thread is told when it is to end. */
export const endWord = 'end';

/**
 * Has a thread end as soon as it has done what it is doing; what it says until then goes nowhere. It is not ended
 * from outside: in the middle of a call into SQLite that would end the whole process with it (an exception that
 * the add-on cannot hand to a thread without JavaScript any more). Answers once it has ended.
 */
export function endWorker(worker: Worker): Promise<void> {
  worker.removeAllListeners('message');
  return new Promise((resolve) => {
    worker.once('exit', () => resolve());
    worker.postMessage(endWord);
    // A process that went first would end it from outside.
    worker.ref();
  });
}

/** In the thread: ends it when it is told to. */
export function endWhenTold(port: MessagePort): void {
  port.on('message', (message: unknown) => {
    // Of the thread alone, in a thread.
    if (message === endWord) process.exit();
  });
}
