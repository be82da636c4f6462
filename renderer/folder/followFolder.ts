import { sayWhatCame } from '../bring/sayWhatCame';
import { library } from '../session/bridge';
import { folderState } from './folderState';

/** Follows the shared folder: how it stands, and what comes in, which is said once and quietly. */
export function followFolder(): void {
  library.on('shared-folder:changed', (state) => folderState.set(state));
  library.on('shared-folder:came', sayWhatCame);
}
