import { parentPort } from 'node:worker_threads';
import { fail, succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import type { PictureAnswer, PictureJob } from './pictureJobs';

/*
 * A picture worker: takes jobs over its port and answers each once. Started by `PicturePool`.
 */

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread');

// sharp warns at every start that Electron on Linux may not suit it; set-up has seen to that
// (docs/decisions/030-sharp-in-electron.md). So it is loaded only once this is in place.
const warn = process.emitWarning.bind(process) as (...said: unknown[]) => void;
process.emitWarning = (...said: unknown[]): void => {
  if (!said.some((part) => (part as { code?: unknown } | null)?.code === 'SharpElectronLinux')) warn(...said);
};

const started = import('./carryOut').then(({ carryOut, settleSharp }) => {
  settleSharp();
  return carryOut;
});

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
