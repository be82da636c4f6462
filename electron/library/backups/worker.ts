import os from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Answer } from '../../../shared/faults/Answer';
import { fail, succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import { endWhenTold, endWord } from '../../bridge/endWorker';
import { diskFault } from '../diskFault';
import type { BackupJob, BackupWord } from './backupJobs';
import { carryOutBackup } from './carryOutBackup';
import { DamagedCopy } from './inspectCopy';

/*
 * The thread that makes copies and looks into them: one job at a time, each answered once. Started by
 * `BackupThread`.
 */

/** What the system says of a disk that is not there. */
const gone = new Set(['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO']);

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread');

// On Linux this is of the thread alone: whoever types goes before who copies. Elsewhere it would be of all of them.
if (process.platform === 'linux') os.setPriority(0, os.constants.priority.PRIORITY_BELOW_NORMAL);

endWhenTold(port);
port.on('message', (asked: { job: BackupJob; place: string } | typeof endWord) => {
  if (asked === endWord) return;
  const { job, place } = asked;
  const say = (word: BackupWord): void => port.postMessage(word);
  say({ answer: answer(job, place, (told) => say({ told })) });
});

function answer(
  job: BackupJob,
  place: string,
  tell: (told: Extract<BackupWord, { told: unknown }>['told']) => void,
): Answer<unknown> {
  let last = 0;
  try {
    return succeed(
      carryOutBackup(job, (step, done, total) => {
        // Nobody sees more than some ten steps a second.
        if (done > 0 && done < total && performance.now() - last < 100) return;
        last = performance.now();
        tell({ step, done, total });
      }),
    );
  } catch (error) {
    if (error instanceof FaultError) return fail(error.fault);
    if (error instanceof DamagedCopy) return fail({ kind: 'backup-unsound', place, says: error.says });
    const fault = diskFault(error, place);
    if (fault?.kind === 'disk-failed' && gone.has(fault.code)) {
      return fail({ kind: 'place-unreadable', place, code: fault.code });
    }
    if (fault) return fail(fault);
    const message = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'unexpected', where: `backups:${job.do}`, message });
  }
}
