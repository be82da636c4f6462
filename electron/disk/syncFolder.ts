import fs from 'node:fs/promises';
import { errorCode } from './fileFault';

/** Waits until the names in a folder are on disk. Windows cannot open a folder, and keeps its own order. */
export async function syncFolder(folder: string): Promise<void> {
  let handle: fs.FileHandle;
  try {
    handle = await fs.open(folder, 'r');
  } catch (error) {
    if (process.platform === 'win32' && ['EPERM', 'EISDIR', 'EACCES'].includes(errorCode(error))) return;
    throw error;
  }
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems know no sync for folders.
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(errorCode(error))) throw error;
  } finally {
    await handle.close();
  }
}
