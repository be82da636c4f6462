import { parentPort, workerData } from 'node:worker_threads';
import { FaultError } from '../../../shared/faults/FaultError';
import { errorCode } from '../../disk/fileFault';
import type { WorkAnswer, WorkAsk } from './SiteThread';
import type { WorkTheme } from './SiteWork';
import { SiteWork } from './SiteWork';

/** A thread of press that does part of a site's export, as `SiteThread` asks. */
const work = new SiteWork(workerData as WorkTheme);

parentPort?.on('message', (ask: WorkAsk) => parentPort?.postMessage(answer(ask)));

function answer(ask: WorkAsk): WorkAnswer {
  try {
    return { ok: true, value: done(ask) };
  } catch (error) {
    if (error instanceof FaultError) return { ok: false, fault: error.fault };
    // Only the system's own errors are somebody else's; a mistake of ours ends the thread.
    const code = errorCode(error);
    if (!code) throw error;
    return { ok: false, code, message: (error as Error).message };
  }
}

function done(ask: WorkAsk): unknown {
  switch (ask.do) {
    case 'read':
      return work.read(ask.with);
    case 'plan':
      return work.plan(ask.with);
    case 'make':
      return work.make(ask.with);
  }
}
