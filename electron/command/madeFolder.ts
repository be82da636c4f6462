import fs from 'node:fs/promises';
import { FaultError } from '../../shared/faults/FaultError';
import { errorCode, fileFault } from '../disk/fileFault';

/** Makes the folder that a command writes into, where it is not there. Throws a fault of the disk. */
export async function madeFolder(folder: string): Promise<void> {
  try {
    await fs.mkdir(folder, { recursive: true });
  } catch (error) {
    throw errorCode(error) ? new FaultError(fileFault(error, folder)) : error;
  }
}
