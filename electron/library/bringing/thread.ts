import { parentPort, workerData } from 'node:worker_threads';
import type { Answer } from '../../../shared/faults/Answer';
import { fail, succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import { diskFault } from '../diskFault';
import type { BroughtCopy, PlannedBringing } from './BringDoor';
import type { FromBringThread } from './BringThread';
import { OwnDocuments } from './OwnDocuments';
import { planBringing } from './planBringing';

type AskedCopy = Pick<BroughtCopy, 'article' | 'updates' | 'from'>;

/** The thread in which other desks' copies are read, one after the other, until it is told to end. */
const { folder } = workerData as { folder: string };
const own = new OwnDocuments(folder);
const port = parentPort;
if (!port) throw new Error('to be run in a thread');
const tell = (told: FromBringThread): void => port.postMessage(told);
port.on('message', (asked: AskedCopy | 'end') => {
  if (asked === 'end') port.close();
  else tell(answerTo(asked));
});

function answerTo(copy: AskedCopy): Answer<PlannedBringing> {
  try {
    return succeed(planBringing(own, copy, () => tell('library-read')));
  } catch (error) {
    const fault = error instanceof FaultError ? error.fault : diskFault(error, folder);
    if (!fault) throw error;
    return fail(fault);
  }
}
