import { Worker } from 'node:worker_threads';
import { RestingThread } from '../../bridge/RestingThread';
import type { FolderRoomCalls } from './folderRoomCalls';

/** It is asked every few seconds while a folder is shared; then it is there all the time. In milliseconds. */
const patience = 60_000;

/** A thread of its own that shares folders; `entry` is the built `thread.ts`, `library` the library's folder. */
export function folderThread(
  entry: URL,
  library: string,
  report: (where: string, error: unknown) => void,
): RestingThread<FolderRoomCalls, Record<never, never>> {
  return new RestingThread({
    process: 'library',
    begin: () => new Worker(entry, { workerData: { library } }),
    patience,
    failed: (error) => report('shared-folder', error),
  });
}
