import { app, shell as system } from 'electron';
import type { BrowserWindow } from 'electron';
import path from 'node:path';
import type { BackupShellCalls } from '../../shared/bridge/backupShellCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import { fail, succeed } from '../../shared/faults/Answer';
import { shellTexts } from '../../shared/language/shellTexts';
import { choosePlace } from './choosePlace';
import type { KeptSettings } from './KeptSettings';
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
      const title = shellTexts[interfaceLanguage(kept.get('settings'))].chooseBackups;
      const chosen = await choosePlace(windowOf(), title, folderName);
      if (chosen.ok && chosen.value) keep({ second: chosen.value });
      return chosen;
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
