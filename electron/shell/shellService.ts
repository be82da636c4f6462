import { app, clipboard, dialog, shell as system } from 'electron';
import type { BrowserWindow } from 'electron';
import fs from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BackupShellCalls } from '../../shared/bridge/backupShellCalls';
import type { BesideShellCalls } from '../../shared/bridge/besideCalls';
import type { FolderShellCalls } from '../../shared/bridge/folderCalls';
import type { CheckedShellCalls } from '../../shared/bridge/checkedCalls';
import type { PackageShellCalls } from '../../shared/bridge/packageCalls';
import type { LiveShellCalls } from '../../shared/bridge/liveShellCalls';
import { copyEndings } from '../../shared/interchange/copy/copyNames';
import type { DragShellCalls } from '../../shared/bridge/dragCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import type { ChosenPlace, Settings, ShellCalls } from '../../shared/bridge/shellCalls';
import type { ownWordCalls } from '../../shared/bridge/wordCalls';
import { fail, succeed } from '../../shared/faults/Answer';
import { shellTexts } from '../../shared/language/shellTexts';
import { takenInTexts } from '../../shared/language/takenInTexts';
import { ownThemeFolder } from '../../shared/pages/themeId';
import { showMenuState } from './menuState';
import { openLink } from './openLink';
import type { Places } from './Places';
import type { KeptLeft } from './KeptLeft';
import type { KeptSettings } from './KeptSettings';
import type { LibraryWatch } from './LibraryWatch';
import { interfaceLanguage } from './settings';

const pictureExtensions = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'tif', 'tiff'];

/** What main does for the window: settings, dialogs, showing what was made. */
export function shellService(
  kept: KeptSettings,
  left: KeptLeft,
  watch: LibraryWatch,
  places: Places,
  windowOf: () => BrowserWindow | null,
  settingsChanged: (settings: Settings) => void,
): Omit<
  Implementations<ShellCalls>,
  keyof (BackupShellCalls &
    FolderShellCalls &
    CheckedShellCalls &
    BesideShellCalls &
    DragShellCalls &
    PackageShellCalls &
    LiveShellCalls &
    typeof ownWordCalls)
> {
  const words = () => shellTexts[interfaceLanguage(kept.get('settings'))];

  async function ask(options: Electron.OpenDialogOptions): Promise<string | null> {
    const window = windowOf();
    const result = window
      ? await dialog.showOpenDialog(window, options)
      : await dialog.showOpenDialog(options);
    return result.filePaths[0] ?? null;
  }

  function exportFolder(): string {
    return kept.get('exportFolder') || path.join(app.getPath('documents'), 'Katern');
  }
  /** The folder that was looked into last: one that is looked into again and again keeps its token. */
  let looked: ChosenPlace | null = null;

  return {
    'settings:store': (change) => {
      const settings = { ...kept.get('settings'), ...withoutUndefined(change) };
      kept.set('settings', settings);
      settingsChanged(settings);
      return succeed(settings);
    },
    'menu:state': ({ enabled, ticked }) => {
      showMenuState({ enabled: new Set(enabled), ticked: new Set(ticked) });
      return succeed(null);
    },
    'link:open': async ({ address }) =>
      (await openLink(address))
        ? succeed(null)
        : fail({ kind: 'place-unreadable', place: address, code: 'EINVAL' }),
    'window:edit': ({ does }) => {
      windowOf()?.webContents[does]();
      return succeed(null);
    },
    'library:look': () => {
      watch.look();
      return succeed(null);
    },
    'left:keep': ({ article, left: at }) => {
      left.keep(article, at);
      return succeed(null);
    },
    'left:load': ({ article }) => succeed(left.of(article)),
    'left:desk': (desk) => {
      left.keepDesk(desk);
      return succeed(null);
    },
    'picture:choose': async () => {
      const file = await ask({
        title: words().choosePicture,
        properties: ['openFile'],
        filters: [{ name: words().pictures, extensions: pictureExtensions }],
      });
      return succeed(file ? places.add(file) : null);
    },
    'figures:choose': async () => {
      const file = await ask({
        title: words().chooseFigures,
        properties: ['openFile'],
        filters: [
          { name: words().figures, extensions: ['csv', 'tsv', 'txt'] },
          { name: words().allFiles, extensions: ['*'] },
        ],
      });
      return succeed(file ? places.add(file) : null);
    },
    'copy:choose': async () => {
      const texts = takenInTexts[interfaceLanguage(kept.get('settings'))];
      const file = await ask({
        title: texts.choose,
        properties: ['openFile'],
        filters: [
          { name: texts.files, extensions: [...copyEndings] },
          { name: words().allFiles, extensions: ['*'] },
        ],
      });
      return succeed(file ? places.add(file) : null);
    },
    'export-folder:current': async () => {
      const folder = exportFolder();
      // Katern's own folder is made here; one that the person chose and that is gone is missing.
      if (!kept.get('exportFolder')) {
        const made = await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => error);
        if (made instanceof Error) {
          return fail({ kind: 'disk-failed', place: folder, code: made.code ?? made.message });
        }
      }
      return succeed({ ...places.add(folder), name: folder });
    },
    'export-folder:look': () => {
      const folder = exportFolder();
      if (looked?.name !== folder) looked = { ...places.add(folder), name: folder };
      return succeed(looked);
    },
    'export-folder:choose': async () => {
      const folder = await ask({
        title: words().chooseFolder,
        defaultPath: exportFolder(),
        properties: ['openDirectory', 'createDirectory'],
      });
      if (!folder) return succeed(null);
      kept.set('exportFolder', folder);
      return succeed({ ...places.add(folder), name: folder });
    },
    'place:show': async ({ folder, path: wanted, as }) => {
      const root = places.pathOf(folder);
      const file = root && path.resolve(root, wanted);
      if (!file || !(file + path.sep).startsWith(path.resolve(root) + path.sep) || !fs.existsSync(file)) {
        return fail({ kind: 'place-unreadable', place: wanted, code: 'ENOENT' });
      }
      if (as === 'folder') system.showItemInFolder(file);
      else await system.openPath(file);
      return succeed(null);
    },
    'theme:show': ({ theme }) => {
      const name = ownThemeFolder(theme) ?? '';
      const folder = path.join(app.getPath('userData'), 'library', 'themes', name);
      if (!name || !fs.existsSync(folder))
        return fail({ kind: 'place-unreadable', place: name, code: 'ENOENT' });
      system.showItemInFolder(path.join(folder, 'theme.json'));
      return succeed(null);
    },
    'preview:reload': ({ url }) => {
      // The window cannot do this itself: setting the address anew would scroll the frame to its top. A frame that is
      // still on its way to the address is left alone: loading again would keep it at the page it comes from.
      for (const frame of windowOf()?.webContents.mainFrame.framesInSubtree ?? []) {
        if (frame.url === new URL(url).href) frame.reload();
      }
      return succeed(null);
    },
    'clipboard:write': async ({ text }) => {
      // A promise on newer Electrons, nothing on older ones.
      await clipboard.writeText(text);
      return succeed(null);
    },
    'window:progress': ({ share }) => {
      // Any number below 0 takes the bar away.
      windowOf()?.setProgressBar(share ?? -1);
      return succeed(null);
    },
    'window:full-screen': () => {
      const window = windowOf();
      window?.setFullScreen(!window.isFullScreen());
      return succeed(null);
    },
    'window:name': ({ name }) => {
      windowOf()?.setTitle(name ? `${name} – Katern` : 'Katern');
      return succeed(null);
    },
  };
}

function withoutUndefined<T extends object>(change: T): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Partial<Settings>;
}
