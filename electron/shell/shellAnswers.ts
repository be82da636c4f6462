import { app } from 'electron';
import type { BrowserWindow } from 'electron';
import path from 'node:path';
import type { PressCalls, PressEvents } from '../../shared/bridge/pressCalls';
import type { Caller } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import type { Settings, ShellCalls } from '../../shared/bridge/shellCalls';
import { backupShell } from './backupShell';
import { besideShell } from './besideShell';
import { checkedShell } from './checkedShell';
import { dragShell } from './dragShell';
import { folderShell } from './folderShell';
import type { KeptLeft } from './KeptLeft';
import type { KeptSettings } from './KeptSettings';
import type { LibraryWatch } from './LibraryWatch';
import type { LiveProcess } from './LiveProcess';
import type { OpenedPackages } from './OpenedPackages';
import { ownWords } from './ownWords';
import { packageShell } from './packageShell';
import type { Places } from './Places';
import { shellService } from './shellService';

/** What the window is answered from, and who hears of what it changes. */
export interface ShellAnswersParts {
  kept: KeptSettings;
  left: KeptLeft;
  watch: LibraryWatch;
  places: Places;
  opened: OpenedPackages;
  live: LiveProcess;
  library: Caller<LibraryCalls, LibraryEvents>;
  press: Caller<PressCalls, PressEvents>;
  windowOf: () => BrowserWindow | null;
  settingsChanged: (settings: Settings) => void;
  backupsChanged: () => void;
  sharedChanged: () => void;
  /** A library was put back: the window is opened anew. */
  restored: () => void;
  report: (where: string, error: unknown) => void;
}

/** All that main answers its window. */
export function shellAnswers(parts: ShellAnswersParts): Implementations<ShellCalls> {
  const { kept, left, watch, places, opened, live, library, press, windowOf, report } = parts;
  const log = (line: string): void => report('security', line);
  return {
    ...shellService(kept, left, watch, places, windowOf, parts.settingsChanged),
    ...backupShell(kept, windowOf, parts.backupsChanged, parts.restored),
    ...folderShell(kept, windowOf, parts.sharedChanged),
    ...checkedShell(path.join(app.getPath('userData'), 'checked')),
    ...packageShell({ kept, places, opened, windowOf }),
    ...besideShell({ kept, press, places, windowOf, log }),
    ...dragShell({ library, places, windowOf }),
    ...ownWords(kept),
    ...live.shellCalls,
  };
}
