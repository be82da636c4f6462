import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { endWhenTold, endWorker } from '../../electron/bridge/endWorker';
import { openSqlite } from '../../electron/library/sqlite';

/** A program with a thread that is in the middle of SQLite's work when it is ended; it says so when that is done. */
if (isMainThread) {
  const thread = new Worker(new URL(import.meta.url));
  thread.once('message', () => {
    void endWorker(thread).then(() => console.log('ended'));
  });
} else if (parentPort) {
  endWhenTold(parentPort);
  const database = openSqlite(':memory:');
  parentPort.postMessage('at work');
  database
    .prepare(
      'with recursive c(x) as (select 1 union all select x + 1 from c where x < 2e6) select count(*) from c',
    )
    .get();
}
