import { parentPort } from 'node:worker_threads';
import { fail, succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import type { PictureAnswer, PictureJob } from './pictureJobs';

/*
 * A picture worker: takes jobs over its port and answers each once. Started by `PicturePool`.
 */

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread');

// Every start would bring two warnings that nobody here can act on: that Electron on Linux may not suit
// sharp, which set-up has seen to (docs/decisions/0030-sharp-in-electron.md), and that sharp imports a
// JSON file. So sharp is loaded only once this is in place.
const unneeded = /Binaries provided by Electron|Importing JSON modules/u;
const warn = process.emitWarning.bind(process) as (...said: unknown[]) => void;
process.emitWarning = (...said: unknown[]): void => {
  if (!unneeded.test(String(said[0]))) warn(...said);
};

const started = import('./carryOut').then(({ carryOut, settleSharp }) => {
  settleSharp();
  return carryOut;
});
// Should it fail to load, each job says so.
started.catch(() => undefined);

port.on('message', (job: PictureJob) => void answer(job).then((said) => port.postMessage(said)));

async function answer(job: PictureJob): Promise<PictureAnswer> {
  try {
    const carryOut = await started;
    return succeed(await carryOut(job));
  } catch (error) {
    if (error instanceof FaultError) return fail(error.fault);
    const message = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'unexpected', where: `pictures:${job.do}`, message });
  }
}
