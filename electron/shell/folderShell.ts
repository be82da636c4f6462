import { app, shell as system } from 'electron';
import type { BrowserWindow } from 'electron';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { FolderShellCalls } from '../../shared/bridge/folderCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import { fail, succeed } from '../../shared/faults/Answer';
import { shellTexts } from '../../shared/language/shellTexts';
import { askFolder } from './askFolder';
import type { KeptSettings } from './KeptSettings';
import { ownPlaceFault } from './ownPlaceFault';
import { placeFault } from './placeFault';
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
      const chosen = await askFolder(windowOf(), title);
      if (!chosen) return succeed(null);
      const own = await ownPlaceFault(chosen, app.getPath('userData'));
      if (own) return fail(own);
      // Pointing at the shared folder itself means the place it is in.
      const place = path.basename(chosen) === folderName ? chosen : path.join(chosen, folderName);
      try {
        // Made here and nowhere else: where it is missing later, its disk is away.
        await fs.mkdir(place, { recursive: true });
        await fs.access(place, fs.constants.W_OK);
      } catch (error) {
        return fail(placeFault(error, chosen));
      }
      keep(place);
      return succeed(place);
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
