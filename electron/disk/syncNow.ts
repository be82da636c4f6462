import fs from 'node:fs';
import { errorCode } from './fileFault';

/** Waits until a file, or the names in a folder, are on disk. Windows cannot open a folder, and keeps its own order. */
export function syncNow(place: string): void {
  let descriptor: number;
  try {
    descriptor = fs.openSync(place, process.platform === 'win32' ? 'r+' : 'r');
  } catch (error) {
    if (process.platform === 'win32' && ['EPERM', 'EISDIR', 'EACCES'].includes(errorCode(error))) return;
    throw error;
  }
  try {
    fs.fsyncSync(descriptor);
  } catch (error) {
    // Some network file systems know no sync for folders.
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(errorCode(error))) throw error;
  } finally {
    fs.closeSync(descriptor);
  }
}
