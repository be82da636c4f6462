import { app, shell as system } from 'electron';
import type { BrowserWindow } from 'electron';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { BackupShellCalls } from '../../shared/bridge/backupShellCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import { fail, succeed } from '../../shared/faults/Answer';
import { shellTexts } from '../../shared/language/shellTexts';
import { askFolder } from './askFolder';
import type { KeptSettings } from './KeptSettings';
import { ownPlaceFault } from './ownPlaceFault';
import { placeFault } from './placeFault';
import { setAsideShell } from './setAsideShell';
import { interfaceLanguage } from './settings';

/** The folder in a chosen place that holds the copies of all desks that use it. */
const folderName = 'Katern-backups';

/** The folder of copies that lies beside the library. */
export function backupsFolder(): string {
  return path.join(app.getPath('userData'), 'backups');
}

/** What main does for copies: choosing a second place, showing folders, a new window for another library. */
export function backupShell(
  kept: KeptSettings,
  windowOf: () => BrowserWindow | null,
  changed: () => void,
  openAnew: () => void,
): Implementations<BackupShellCalls> {
  const library = path.join(app.getPath('userData'), 'library');
  const keep = (change: Partial<ReturnType<typeof kept.get<'backups'>>>): void => {
    kept.set('backups', { ...kept.get('backups'), ...change });
    changed();
  };
  return {
    ...setAsideShell(library),
    'backup-place:choose': async () => {
      const chosen = await askFolder(
        windowOf(),
        shellTexts[interfaceLanguage(kept.get('settings'))].chooseBackups,
      );
      if (!chosen) return succeed(null);
      const own = await ownPlaceFault(chosen, app.getPath('userData'));
      if (own) return fail(own);
      // Pointing at the folder of copies itself means the place it is in.
      const second = path.basename(chosen) === folderName ? chosen : path.join(chosen, folderName);
      try {
        // Made here and nowhere else: where it is missing later, its disk is away.
        await fs.mkdir(second, { recursive: true });
        await fs.access(second, fs.constants.W_OK);
      } catch (error) {
        return fail(placeFault(error, chosen));
      }
      keep({ second });
      return succeed(second);
    },
    'backup-place:forget': () => {
      keep({ second: '' });
      return succeed(null);
    },
    'backup-room:store': ({ room }) => {
      keep({ room });
      return succeed(null);
    },
    'library:where': () => succeed(library),
    'folder:show': async ({ which }) => {
      const folder = { library, own: backupsFolder(), second: kept.get('backups').second }[which];
      const problem = await system.openPath(folder);
      return problem ? fail({ kind: 'place-unreadable', place: folder, code: problem }) : succeed(null);
    },
    'window:anew': () => {
      openAnew();
      return succeed(null);
    },
  };
}
