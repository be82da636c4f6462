import type { MessagePort } from 'node:worker_threads';
import { aheadCalls } from '../../shared/bridge/aheadCalls';
import { serveCalls } from '../../shared/bridge/serveCalls';
import type { Answer } from '../../shared/faults/Answer';
import { fail, succeed } from '../../shared/faults/Answer';
import { reporterTo } from '../bridge/crashReport';
import { portOfWorkerPort } from '../bridge/portOfWorkerPort';
import { readAhead } from './readAhead';
import { askAheadOfLibrary, countAheadOfLibrary } from './readAheadDesk';

/** Answers `aheadCalls` over a port by reading the library in a folder; what only the library can tell, with a fault. */
export function serveAhead(port: MessagePort, folder: string, crashes: string): void {
  serveCalls(
    portOfWorkerPort(port),
    aheadCalls,
    {
      'article:load': ({ article }) => answered(readAhead(folder, article)),
      'desk:ask': (asked) => answered(askAheadOfLibrary(folder, asked)),
      'desk:counts': (asked) => answered(countAheadOfLibrary(folder, asked)),
    },
    reporterTo(crashes, 'ahead'),
  );
}

function answered<Value>(value: Value | null): Answer<Value> {
  return value === null ? fail({ kind: 'process-stopped', process: 'library' }) : succeed(value);
}
