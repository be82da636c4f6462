import type { FolderState } from '../../shared/bridge/folderCalls';
import { showFault } from '../parts/notes';
import { library, shell } from '../session/bridge';
import { Observable } from '../session/Observable';

/** How the shared folder stands, as far as the library has said; null before it has. */
export const folderState = new Observable<FolderState | null>(null);

/** Asks how the shared folder stands. */
export async function askFolderState(): Promise<void> {
  const answer = await library.call('shared-folder:state', {});
  if (answer.ok) folderState.set(answer.value);
  else showFault(answer.fault);
}

/** Reads and writes the shared folder now. */
export async function lookInFolder(): Promise<void> {
  const answer = await library.call('shared-folder:look', {});
  if (answer.ok) folderState.set(answer.value);
  else showFault(answer.fault);
}

/** Has the person choose a folder to share, and begins. */
export async function chooseFolder(): Promise<void> {
  const answer = await shell.call('shared-folder:choose', {});
  if (!answer.ok) return showFault(answer.fault);
  if (answer.value !== null) await lookInFolder();
}

/** Shares no folder any more. */
export async function leaveFolder(): Promise<void> {
  await shell.call('shared-folder:leave', {});
  await askFolderState();
}
