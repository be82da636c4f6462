import { parentPort, workerData } from 'node:worker_threads';
import { fail, succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import { diskFault } from '../diskFault';
import type { BroughtCopy } from './BringDoor';
import type { FromBringThread } from './BringThread';
import { planBringing } from './planBringing';

/** The thread in which another desk's copy is read, and ends with what comes of it. */
const { folder, ...copy } = workerData as { folder: string } & Pick<BroughtCopy, 'article' | 'updates'>;
const port = parentPort;
if (!port) throw new Error('to be run in a thread');
const tell = (told: FromBringThread): void => port.postMessage(told);
try {
  tell(succeed(planBringing(folder, copy, () => tell('library-read'))));
} catch (error) {
  const fault = error instanceof FaultError ? error.fault : diskFault(error, folder);
  if (!fault) throw error;
  tell(fail(fault));
}
