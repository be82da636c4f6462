import { app } from 'electron';
import path from 'node:path';
import { backupsFolder } from './backupShell';
import type { KeptSettings } from './KeptSettings';

/** What the library is started with: where it lies, where its crashes, copies and reading copies do, and whether it is known. */
export function libraryArguments(kept: Pick<KeptSettings, 'get'>): string[] {
  const home = app.getPath('userData');
  return [
    path.join(home, 'library'),
    path.join(home, 'crashes'),
    backupsFolder(),
    path.join(home, 'reading'),
    kept.get('libraryKnown') ? 'known' : 'new',
  ];
}
