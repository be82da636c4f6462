import { shell as system } from 'electron';
import type { BrowserWindow } from 'electron';
import type { FolderShellCalls } from '../../shared/bridge/folderCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import { fail, succeed } from '../../shared/faults/Answer';
import { shellTexts } from '../../shared/language/shellTexts';
import { choosePlace } from './choosePlace';
import type { KeptSettings } from './KeptSettings';
import { interfaceLanguage } from './settings';

/** The folder in a chosen place that holds what all desks share there. */
const folderName = 'Katern-shared';

/** What main does for the folder that desks share: choosing it, leaving it, showing it. */
export function folderShell(
  kept: KeptSettings,
  windowOf: () => BrowserWindow | null,
  changed: () => void,
): Implementations<FolderShellCalls> {
  const keep = (place: string): void => {
    kept.set('sharedFolder', { place });
    changed();
  };
  return {
    'shared-folder:choose': async () => {
      const title = shellTexts[interfaceLanguage(kept.get('settings'))].chooseShared;
      const chosen = await choosePlace(windowOf(), title, folderName);
      if (chosen.ok && chosen.value) keep(chosen.value);
      return chosen;
    },
    'shared-folder:leave': () => {
      keep('');
      return succeed(null);
    },
    'shared-folder:show': async () => {
      const { place } = kept.get('sharedFolder');
      const problem = await system.openPath(place);
      return problem ? fail({ kind: 'place-unreadable', place, code: problem }) : succeed(null);
    },
  };
}
