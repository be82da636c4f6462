import { parentPort, workerData } from 'node:worker_threads';
import { FaultError } from '../../../shared/faults/FaultError';
import { errorCode } from '../../disk/fileFault';
import type { PagesJob } from './makePages';
import { makePages } from './makePages';
import { PageRenderer } from './PageRenderer';
import type { PagesAnswer, PageThreadStart } from './PageThread';

/** A thread of press that makes pages, as `PageThread` asks. */
const renderer = new PageRenderer(workerData as PageThreadStart);

parentPort?.on('message', (job: PagesJob) => parentPort?.postMessage(answer(job)));

function answer(job: PagesJob): PagesAnswer {
  try {
    return { ok: true, made: makePages(job, renderer) };
  } catch (error) {
    if (error instanceof FaultError) return { ok: false, fault: error.fault };
    // Only the system's own errors are somebody else's; a mistake of ours ends the thread.
    const code = errorCode(error);
    if (!code) throw error;
    return { ok: false, code, message: (error as Error).message };
  }
}
